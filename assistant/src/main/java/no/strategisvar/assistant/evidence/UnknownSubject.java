package no.strategisvar.assistant.evidence;

import no.strategisvar.index.Query;
import no.strategisvar.index.TermMatch;

import java.util.regex.Pattern;

/**
 * Tells whether a question turns on something that neither the documents nor the questions written
 * for them have ever heard of.
 */
final class UnknownSubject {

    /** In a longer text a name is background and not what is asked. */
    private static final int MOST_TERMS_OF_A_SHORT_QUESTION = 5;

    private static final Pattern WHICH =
            Pattern.compile(
                    "(^|\\s)(hvilke[nt]?|kva for|hva slags|kva slags)\\s+$",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern ABOUT =
            Pattern.compile(
                    "\\b(sier|seier|står|skriv|nevn|nemn|mener|meiner|noe|noko|nokka|tiltak|info)"
                            + ".*\\s(om|mot)\\s+$",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final TermMatch match;
    private final Vocabulary vocabulary;

    UnknownSubject(TermMatch match, Vocabulary vocabulary) {
        this.match = match;
        this.vocabulary = vocabulary;
    }

    /**
     * Whether the word that everything turns on is unknown: what is asked for («hvilke gruver …»),
     * or what a question is about that ends with it («… om hydrogen?»).
     */
    boolean isAskedFor(Query query) {
        return query.terms().stream()
                .filter(term -> WHICH.matcher(before(query, term)).find() || isLast(query, term))
                .anyMatch(term -> !vocabulary.knows(term));
    }

    private static boolean isLast(Query query, Query.Term term) {
        String after = query.text().substring(Math.min(term.word().end(), query.text().length()));
        return ABOUT.matcher(before(query, term)).find()
                && after.chars().noneMatch(Character::isLetter);
    }

    private static String before(Query query, Query.Term term) {
        return query.text().substring(0, Math.min(term.word().start(), query.text().length()));
    }

    /** A word with a capital that does not open a sentence, and that nothing here knows. */
    boolean isNamed(Query query) {
        if (query.terms().size() > MOST_TERMS_OF_A_SHORT_QUESTION) {
            return false;
        }
        return query.terms().stream()
                .filter(term -> isName(query.text(), term.word().start()))
                .anyMatch(term -> term.meanings().isEmpty() && !match.isKnown(term.word()));
    }

    private static boolean isName(String text, int start) {
        if (start == 0 || start >= text.length() || !Character.isUpperCase(text.charAt(start))) {
            return false;
        }
        String before = text.substring(0, start).stripTrailing();
        return !before.isEmpty() && ".!?".indexOf(before.charAt(before.length() - 1)) < 0;
    }
}
