package no.strategisvar.assistant.generation;

import no.strategisvar.index.PassageIndex;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds the names in a sentence. A word with a capital inside a sentence is a name; one that opens
 * the sentence is a name unless the documents know it as an ordinary word.
 */
final class Names {

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\d]*");

    /** A word that is met at least so well is the same word, or a part of it. */
    private static final double SAME_WORD = 0.7;

    private static final String OPENS = ".!?:«\"";

    private final PassageIndex index;
    private final Set<String> ordinary = new HashSet<>();

    Names(PassageIndex index) {
        this.index = index;
        index.corpus()
                .passages()
                .forEach(passage ->
                        WORD.matcher(passage.text())
                                .results()
                                .map(MatchResult::group)
                                .filter(word -> Character.isLowerCase(word.charAt(0)))
                                .forEach(ordinary::add));
    }

    /** Whether every name of a claim stands in its quotes; an ending in «s» aside. */
    boolean stand(String claim, String quotes) {
        Set<String> quoted = new HashSet<>();
        WORD.matcher(quotes)
                .results()
                .map(MatchResult::group)
                .forEach(word -> {
                    quoted.add(word);
                    quoted.add(bare(word));
                });
        return WORD.matcher(claim)
                .results()
                .filter(word -> Character.isUpperCase(word.group().charAt(0)))
                .allMatch(word ->
                        quoted.contains(word.group())
                                || quoted.contains(bare(word.group()))
                                || (isOpening(claim, word) && isOrdinary(word.group(), quotes)));
    }

    private static boolean isOpening(String claim, MatchResult word) {
        String text = word.group();
        boolean shouts = text.length() > 1 && text.chars().noneMatch(Character::isLowerCase);
        return !shouts && opens(claim, word.start());
    }

    private static boolean opens(String claim, int start) {
        String before = claim.substring(0, start).stripTrailing();
        return before.isEmpty() || OPENS.indexOf(before.charAt(before.length() - 1)) >= 0;
    }

    /** A word that the documents write with a small letter, or that the quotes have in any form. */
    private boolean isOrdinary(String text, String quotes) {
        return ordinary.contains(text.toLowerCase(Locale.ROOT))
                || index.termMatch().words(text).stream()
                        .allMatch(word ->
                                index.isQuestionWord(word) || ordinary.contains(word.folded()))
                || index.query(text).terms().stream()
                        .allMatch(term ->
                                index.termMatch().strength(term, index.termMatch().words(quotes))
                                        >= SAME_WORD);
    }

    private static String bare(String name) {
        return name.length() > 2 && name.endsWith("s")
                ? name.substring(0, name.length() - 1)
                : name;
    }
}
