package no.strategisvar.assistant.question;

import no.strategisvar.corpus.text.Sentences;
import no.strategisvar.index.Query;
import no.strategisvar.index.analysis.Word;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds the topic that a word leads to: «havbruk» in «hva gjør dere når det gjelder havbruk?». A
 * sentence without one points back to those before it: «Energi, hva sier dere om det?».
 */
final class LedTopic {

    /** How far before a topic what leads to it may stand: «om den nye kaia». */
    private static final int WITHIN = 3;

    private final RecordWords recordWords;
    private final Subjects subjects;

    LedTopic(RecordWords recordWords, Subjects subjects) {
        this.recordWords = recordWords;
        this.subjects = subjects;
    }

    /**
     * A topic of one word or more.
     *
     * @param isAll whether its sentence has no other subject
     */
    record Found(List<Query.Term> terms, boolean isAll) {

        /** The words as they stand, with those that join them. */
        String in(String text) {
            return text.substring(terms.getFirst().word().start(), terms.getLast().word().end());
        }
    }

    /** The topic of the sentence around a word. */
    Optional<Found> read(List<Word> words, Query query, AreaMentions mentions, Word asked) {
        return in(
                words,
                query,
                mentions,
                Sentences.around(asked.start(), query.text(), Sentences.Style.TYPED));
    }

    /** The same, or that of the last sentence before it that has one. */
    Optional<Found> readBack(List<Word> words, Query query, AreaMentions mentions, Word asked) {
        List<Sentences.Range> before =
                Sentences.split(query.text(), Sentences.Style.TYPED).stream()
                        .filter(range -> range.start() <= asked.start())
                        .toList();
        return before.reversed().stream()
                .flatMap(range -> in(words, query, mentions, range).stream())
                .findFirst();
    }

    /** Whether the sentence around a word has no subject but areas and tools. */
    boolean isBare(Query query, AreaMentions mentions, Word asked) {
        Sentences.Range sentence =
                Sentences.around(asked.start(), query.text(), Sentences.Style.TYPED);
        return terms(query, mentions, sentence).isEmpty();
    }

    private List<Query.Term> terms(Query query, AreaMentions mentions, Sentences.Range sentence) {
        return subjects.of(query, mentions, sentence).stream()
                .filter(term -> !EmptyWords.has(term.word()))
                .toList();
    }

    private Optional<Found> in(
            List<Word> words, Query query, AreaMentions mentions, Sentences.Range sentence) {
        List<Query.Term> terms = terms(query, mentions, sentence);
        return IntStream.range(0, terms.size())
                .filter(i -> isLedTo(terms.get(i).word(), words, query.text(), sentence))
                .boxed()
                .findFirst()
                .map(first -> {
                    int last = first;
                    while (last + 1 < terms.size() && goOn(terms, last, words, query.text())) {
                        last++;
                    }
                    return new Found(
                            terms.subList(first, last + 1), first == 0 && last == terms.size() - 1);
                });
    }

    /** Right after «om», «gjelder», «nevner», in quotation marks, or first and set apart. */
    private boolean isLedTo(Word word, List<Word> words, String text, Sentences.Range sentence) {
        int at = words.indexOf(word);
        boolean opens = word.start() == sentence.start() && text.startsWith(",", word.end());
        return opens
                || Subjects.isQuoted(word, text)
                || words.subList(Math.max(0, at - WITHIN), at).stream()
                        .filter(before -> TopicReader.isWithin(before, sentence))
                        .anyMatch(recordWords::isLead);
    }

    /** Whether the next word stands right beside one, or is joined to it. */
    private static boolean goOn(List<Query.Term> terms, int at, List<Word> words, String text) {
        Query.Term one = terms.get(at);
        Query.Term next = terms.get(at + 1);
        return words.indexOf(next.word()) == words.indexOf(one.word()) + 1
                || Joined.inAnyWay(one, next, text);
    }
}
