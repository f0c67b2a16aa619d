package no.strategisvar.assistant.question;

import no.strategisvar.assistant.wanted.RecordKind;
import no.strategisvar.index.analysis.Word;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The verbs that tell of records without naming them: «gjøre» of measures, «satse på» of
 * priorities, «oppnå» of goals.
 */
final class RecordVerbs {

    /** In a phrase: any one word, or none. */
    private static final String ANY = " _";

    private static final List<RecordKind> FIRST =
            List.of(RecordKind.GOAL, RecordKind.PRIORITY, RecordKind.MEASURE);

    private final List<List<String>> done;
    private final List<List<String>> weighed;
    private final List<List<String>> achieved;
    private final Set<String> ahead;
    private final Set<String> words;

    /**
     * Knows some phrases of one word or more.
     *
     * @param ahead what stands beside what is still to be achieved
     */
    RecordVerbs(Set<String> done, Set<String> weighed, Set<String> achieved, Set<String> ahead) {
        this.done = phrases(done);
        this.weighed = phrases(weighed);
        this.achieved = phrases(achieved);
        this.ahead = ahead;
        this.words =
                Stream.of(done, weighed, achieved)
                        .flatMap(Set::stream)
                        .flatMap(phrase -> Stream.of(phrase.split(" ", -1)))
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** Each phrase word by word, with a word in the place of «_» and without. */
    private static List<List<String>> phrases(Set<String> phrases) {
        return phrases.stream()
                .flatMap(phrase -> Stream.of(phrase, phrase.replace(ANY, "")))
                .map(phrase -> List.of(RecordWords.squeezed(phrase).split(" ", -1)))
                .toList();
    }

    /** Every word of the phrases. */
    Set<String> words() {
        return words;
    }

    /**
     * A verb that tells of records without naming them.
     *
     * @param kind measures for what is done, priorities for what is given weight, goals for what is
     *     to be achieved
     */
    record Told(RecordKind kind, Word verb) {}

    /**
     * «Hva skal dere gjøre for …», «hva satser dere på …», «hva skal være oppnådd …»: goals before
     * priorities, and these before measures.
     */
    Optional<Told> told(List<Word> words) {
        return all(words).stream().min(Comparator.comparingInt(told -> FIRST.indexOf(told.kind())));
    }

    /** Every such verb, in the order of the question: «… gjøre og … oppnå». */
    List<Told> all(List<Word> words) {
        Stream<Told> goals =
                isAhead(words) ? told(RecordKind.GOAL, words, achieved) : Stream.empty();
        Stream<Told> others =
                Stream.concat(
                        told(RecordKind.PRIORITY, words, weighed),
                        told(RecordKind.MEASURE, words, done));
        return Stream.concat(goals, others)
                .sorted(Comparator.comparingInt(told -> told.verb().start()))
                .toList();
    }

    private boolean isAhead(List<Word> words) {
        return words.stream().anyMatch(word -> ahead.contains(word.folded()));
    }

    /** Where some phrases begin; «_» in a phrase stands for any one word, or for none. */
    private static Stream<Told> told(
            RecordKind kind, List<Word> words, List<List<String>> phrases) {
        List<String> folded =
                words.stream().map(word -> RecordWords.squeezed(word.folded())).toList();
        return IntStream.range(0, words.size())
                .filter(at -> phrases.stream().anyMatch(phrase -> begins(phrase, folded, at)))
                .mapToObj(at -> new Told(kind, words.get(at)));
    }

    private static boolean begins(List<String> phrase, List<String> words, int at) {
        return at + phrase.size() <= words.size()
                && IntStream.range(0, phrase.size())
                        .allMatch(i ->
                                ANY.strip().equals(phrase.get(i))
                                        || phrase.get(i).equals(words.get(at + i)));
    }
}
