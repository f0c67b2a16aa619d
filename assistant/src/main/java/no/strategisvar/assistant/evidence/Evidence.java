package no.strategisvar.assistant.evidence;

import no.strategisvar.assistant.question.PlanWords;
import no.strategisvar.corpus.Document;
import no.strategisvar.corpus.Passage;
import no.strategisvar.corpus.WrittenQuestions;
import no.strategisvar.index.PassageIndex;
import no.strategisvar.index.Query;
import no.strategisvar.index.ScoredPassage;
import no.strategisvar.index.analysis.Word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Judges whether the documents say anything of what is asked. Two things are measured, each
 * weighted by how rare the words of the question are: how much of the question the best passage
 * meets, in its text or in one question written for it, and how much of the question any passage or
 * written question knows at all. Their mean is the support of a document for which nobody foresaw
 * any questions. Where people did, what counts most is whether the question is like those that the
 * documents answer or like those that they do not ({@link Likeness}); the support is then a
 * probability, fitted by logistic regression.
 */
public final class Evidence {

    /** Below this the documents do not say; see «Decisions» in CONTRIBUTING for the calibration. */
    private static final double ENOUGH = 0.53;

    /** The same for a probability. */
    private static final double ENOUGH_WHERE_FORESEEN = 0.45;

    /** The same for a question that names a person or place that the documents do not have. */
    private static final double ENOUGH_FOR_UNKNOWN_NAME = 0.7;

    /** So probable it is that the best sentences answer that they need not look like it. */
    private static final double SURE = 0.9;

    /**
     * Odds of one to twelve; comparisons and projects that are answered have more than even ones.
     */
    private static final double SURELY_NOT = -2.5;

    /** The regression's weights, fitted on the development half with those of the likeness. */
    private static final double SHARED = 5.9;

    private static final double BIAS = -4.1;

    private static final int LOOKED_AT = 4;

    /** «Hva sier planen om reiseliv?» */
    private static final Pattern WHAT_IS_SAID =
            Pattern.compile(
                    "(hva|kva|ka|va) (sier|seier|sei|står|skriver|skriv|mener|meiner) .{0,40}\\bom"
                            + "( [\\p{L}-]+){1,3}\\s*[?.!]*",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /**
     * The judgement: surely answered; answered; not answered, but something near it is; nothing is
     * near; on another matter altogether, as others that people foresaw.
     */
    public enum Verdict {
        SURE,
        ENOUGH,
        NEARBY,
        NONE,
        ELSEWHERE;

        /** Whether there is enough to answer. */
        public boolean isEnough() {
            return this == SURE || this == ENOUGH;
        }
    }

    private final PassageIndex index;
    private final Vocabulary vocabulary;
    private final ForeseenQuestions foreseen;
    private final UnknownSubject unknown;
    private final PlanWords plan = new PlanWords();

    /** The words of each passage, and of each question written for it. */
    private final Map<String, List<List<Word>>> textsOf = new HashMap<>();

    /** Reads the documents and their questions once. */
    public Evidence(PassageIndex index) {
        this.index = index;
        this.vocabulary = new Vocabulary(index.termMatch());
        index.corpus().passages().forEach(passage -> add(passage.id(), words(passage)));
        for (Document document : index.corpus().documents()) {
            for (WrittenQuestions written : document.writtenQuestions()) {
                written.questions().stream()
                        .map(index.termMatch()::words)
                        .forEach(question -> add(written.anchor().passageId(), question));
            }
        }
        this.foreseen = new ForeseenQuestions(index, spelling());
        this.unknown = new UnknownSubject(index.termMatch(), vocabulary);
    }

    private void add(String passageId, List<Word> text) {
        textsOf.computeIfAbsent(passageId, _ -> new ArrayList<>()).add(text);
        vocabulary.add(text);
    }

    /** All words there are, those of questions that the documents do not answer, too. */
    private Vocabulary spelling() {
        Vocabulary all = new Vocabulary(vocabulary);
        index.corpus().documents().stream()
                .flatMap(document -> document.unanswered().all())
                .map(index.termMatch()::words)
                .forEach(all::add);
        return all;
    }

    private List<Word> words(Passage passage) {
        return index.termMatch().words(String.join(" ", passage.path()) + " " + passage.text());
    }

    /**
     * Judges whether passages answer a question.
     *
     * @param query the question without words that only ask
     * @param passages what the search gave, best first
     */
    public Verdict judge(Query query, List<ScoredPassage> passages) {
        Optional<Likeness> likeness = likeness(query);
        Optional<Likeness> counted = likeness.filter(l -> counts(l, query, passages));
        double enough = counted.isPresent() ? ENOUGH_WHERE_FORESEEN : ENOUGH;
        double needed = unknown.isNamed(query) ? ENOUGH_FOR_UNKNOWN_NAME : enough;
        double support = support(query, passages, counted);
        if (support >= needed && !unknown.isAskedFor(query)) {
            return counted.isPresent() && support >= SURE ? Verdict.SURE : Verdict.ENOUGH;
        }
        return likeness.filter(Likeness::isAny)
                .flatMap(foreseen::strays)
                .map(strays -> strays ? Verdict.ELSEWHERE : Verdict.NEARBY)
                .orElseGet(() -> isKnown(query, likeness) ? Verdict.NEARBY : Verdict.NONE);
    }

    /** Whether a question has a word of the documents, or is like one on their subjects. */
    private boolean isKnown(Query query, Optional<Likeness> likeness) {
        return index.termMatch().words(query.text()).stream()
                        .filter(word -> word.stem().length() > 2)
                        .anyMatch(word -> isOfTheSubject(query, word))
                || likeness.stream().anyMatch(Likeness::isNearUnanswered);
    }

    private Optional<Likeness> likeness(Query query) {
        return foreseen.isEmpty() ? Optional.empty() : Optional.of(foreseen.likeness(query.text()));
    }

    /** A word of the question itself that the documents have, or one that names the plan. */
    private boolean isOfTheSubject(Query query, Word word) {
        boolean asksOnly =
                query.terms().stream().noneMatch(term -> term.word().start() == word.start());
        return asksOnly ? plan.has(word) : index.termMatch().isKnown(word);
    }

    /** How well the documents support an answer, from 0 to 1. */
    public double support(Query query, List<ScoredPassage> passages) {
        return support(query, passages, likeness(query).filter(l -> counts(l, query, passages)));
    }

    private double support(Query query, List<ScoredPassage> passages, Optional<Likeness> counted) {
        double shared = shared(query, passages);
        return counted.map(likeness -> logistic(likeness.together() + SHARED * shared + BIAS))
                .orElse(shared);
    }

    /**
     * Whether the foreseen questions are so sure that a question is not answered that nothing else
     * is to be asked. Where none were foreseen, nothing is sure.
     */
    public boolean isSurelyUnanswered(Query query) {
        return likeness(query).filter(Likeness::isAny).map(Likeness::together).orElse(0.0)
                < SURELY_NOT;
    }

    private double shared(Query query, List<ScoredPassage> passages) {
        Stream<List<Word>> texts =
                passages.stream()
                        .limit(LOOKED_AT)
                        .flatMap(hit ->
                                textsOf.getOrDefault(hit.passage().id(), List.of()).stream());
        double best = index.termMatch().coverage(query, texts);
        return (best + vocabulary.familiarity(query)) / 2;
    }

    private static double logistic(double x) {
        return 1 / (1 + Math.exp(-x));
    }

    /**
     * Whether the likeness counts: the best passage is of a document whose questions were foreseen,
     * and one of them is like this. What is said of a thing at all is answered by whatever names
     * it.
     */
    private boolean counts(Likeness likeness, Query query, List<ScoredPassage> passages) {
        return likeness.isAny()
                && !WHAT_IS_SAID.matcher(query.text().strip()).matches()
                && passages.stream()
                        .limit(1)
                        .flatMap(
                                hit -> index.corpus().document(hit.passage().documentId()).stream())
                        .anyMatch(document -> !document.writtenQuestions().isEmpty());
    }
}
