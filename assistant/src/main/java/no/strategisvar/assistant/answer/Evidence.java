package no.strategisvar.assistant.answer;

import no.strategisvar.corpus.Document;
import no.strategisvar.corpus.Passage;
import no.strategisvar.corpus.WrittenQuestions;
import no.strategisvar.index.PassageIndex;
import no.strategisvar.index.Query;
import no.strategisvar.index.ScoredPassage;
import no.strategisvar.index.TermMatch;
import no.strategisvar.index.analysis.Word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Judges whether the documents say anything of what is asked. Two things are measured, each
 * weighted by how rare the words of the question are: how much of the question the best passage
 * meets, in its text or in one question written for it, and how much of the question any passage or
 * written question knows at all. Their mean is the support.
 */
final class Evidence {

    /** Below this the documents do not say; see «Decisions» in CONTRIBUTING for the calibration. */
    static final double ENOUGH = 0.53;

    /** The same for a question that names a person or place that the documents do not have. */
    private static final double ENOUGH_FOR_UNKNOWN_NAME = 0.7;

    /** In a longer text a name is background and not what is asked. */
    private static final int MOST_TERMS_OF_A_SHORT_QUESTION = 5;

    private static final int LOOKED_AT = 4;

    private static final Pattern WHICH =
            Pattern.compile(
                    "(^|\\s)(hvilke[nt]?|kva for|hva slags|kva slags)\\s+$",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern ABOUT =
            Pattern.compile(
                    "\\b(sier|seier|står|skriv|nevn|nemn|mener|meiner|noe|noko|nokka|tiltak|info)"
                            + ".*\\s(om|mot)\\s+$",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /**
     * Words that name the plan and those behind it; they carry no subject but show what is meant.
     */
    private static final Set<String> PLAN =
            Set.of(
                    "plan",
                    "planen",
                    "strategien",
                    "strategi",
                    "verdiskapingsstrategien",
                    "fylket",
                    "fylkeskommunen",
                    "trøndelag",
                    "trøndersk",
                    "trønderske",
                    "fylkeskommune");

    /** The judgement. */
    enum Verdict {
        ENOUGH,
        NEARBY,
        NONE
    }

    private final PassageIndex index;
    private final Vocabulary vocabulary;
    private final Map<String, List<Word>> wordsByPassage = new HashMap<>();
    private final Map<String, List<List<Word>>> questionsByPassage = new HashMap<>();

    Evidence(PassageIndex index) {
        this.index = index;
        this.vocabulary = new Vocabulary(index.termMatch());
        index.corpus()
                .passages()
                .forEach(passage -> wordsByPassage.put(passage.id(), words(passage)));
        for (Document document : index.corpus().documents()) {
            for (WrittenQuestions written : document.writtenQuestions()) {
                questionsByPassage
                        .computeIfAbsent(written.anchor().passageId(), _ -> new ArrayList<>())
                        .addAll(
                                written.questions().stream()
                                        .map(index.termMatch()::words)
                                        .toList());
            }
        }
        wordsByPassage.values().forEach(vocabulary::add);
        questionsByPassage.values().forEach(questions -> questions.forEach(vocabulary::add));
    }

    private List<Word> words(Passage passage) {
        return index.termMatch().words(String.join(" ", passage.path()) + " " + passage.text());
    }

    Verdict judge(Query query, List<ScoredPassage> passages) {
        double needed = namesSomethingUnknown(query) ? ENOUGH_FOR_UNKNOWN_NAME : ENOUGH;
        if (support(query, passages) >= needed && !isOfSomethingUnknown(query)) {
            return Verdict.ENOUGH;
        }
        boolean known =
                index.termMatch().words(query.text()).stream()
                        .filter(word -> word.stem().length() > 2)
                        .anyMatch(word -> isOfTheSubject(query, word));
        return known ? Verdict.NEARBY : Verdict.NONE;
    }

    /**
     * Whether the word that everything turns on is unknown: what is asked for («hvilke gruver …»),
     * or what a question is about that ends with it («… om hydrogen?»).
     */
    private boolean isOfSomethingUnknown(Query query) {
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
    private boolean namesSomethingUnknown(Query query) {
        if (query.terms().size() > MOST_TERMS_OF_A_SHORT_QUESTION) {
            return false;
        }
        return query.terms().stream()
                .filter(term -> isName(query.text(), term.word().start()))
                .anyMatch(term ->
                        term.meanings().isEmpty() && !index.termMatch().isKnown(term.word()));
    }

    private static boolean isName(String text, int start) {
        if (start == 0 || start >= text.length() || !Character.isUpperCase(text.charAt(start))) {
            return false;
        }
        String before = text.substring(0, start).stripTrailing();
        return !before.isEmpty() && ".!?".indexOf(before.charAt(before.length() - 1)) < 0;
    }

    /** A word of the question itself that the documents have, or one that names the plan. */
    private boolean isOfTheSubject(Query query, Word word) {
        boolean asksOnly =
                query.terms().stream().noneMatch(term -> term.word().start() == word.start());
        return asksOnly ? PLAN.contains(word.folded()) : index.termMatch().isKnown(word);
    }

    /** How well the documents support an answer, from 0 to 1. */
    double support(Query query, List<ScoredPassage> passages) {
        TermMatch match = index.termMatch();
        double best = 0;
        for (ScoredPassage hit : passages.subList(0, Math.min(LOOKED_AT, passages.size()))) {
            List<Word> text = wordsByPassage.getOrDefault(hit.passage().id(), List.of());
            best = Math.max(best, match.coverage(query, text));
            for (List<Word> question :
                    questionsByPassage.getOrDefault(hit.passage().id(), List.of())) {
                best = Math.max(best, match.coverage(query, question));
            }
        }
        return (best + vocabulary.familiarity(query)) / 2;
    }
}
