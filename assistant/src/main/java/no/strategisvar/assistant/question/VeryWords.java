package no.strategisvar.assistant.question;

import no.strategisvar.index.analysis.Word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Words that are looked for as such, whatever else they name: «ordet student», «nevner forskning»,
 * «har klima i tittelen».
 */
final class VeryWords {

    /** How far before «i tittelen» the «har» may stand; not measured, few ask so. */
    private static final int HELD_WITHIN = 6;

    private static final Set<String> IN = Set.of("i", "in");

    private final Set<String> ofWords;
    private final Set<String> mentions;
    private final Set<String> titles;
    private final Set<String> holds;

    /**
     * Knows some words, in lower case and bokmål.
     *
     * @param ofWords «ordet», before a word
     * @param mentions «nevner», before a word
     * @param titles «tittelen», after «i»: where words stand
     * @param holds «har», before words that stand there
     */
    VeryWords(Set<String> ofWords, Set<String> mentions, Set<String> titles, Set<String> holds) {
        this.ofWords = ofWords;
        this.mentions = mentions;
        this.titles = titles.stream().map(RecordWords::squeezed).collect(Collectors.toSet());
        this.holds = holds;
    }

    /** Whether a word stands right after «ordet». */
    boolean followsOfWords(List<Word> words, int at) {
        return at > 0 && ofWords.contains(words.get(at - 1).folded());
    }

    /** Whether a word stands right after «nevner». */
    boolean followsMention(List<Word> words, int at) {
        return at > 0 && isMention(words.get(at - 1));
    }

    /** «Nevner», before a word that is a topic whatever else it names. */
    boolean isMention(Word word) {
        return mentions.contains(word.folded());
    }

    /** «Klima» of «har klima i tittelen», «har klima i seg». */
    Set<Word> inTitles(List<Word> words) {
        return IntStream.range(2, words.size())
                .filter(at -> isTitle(words.get(at)) && IN.contains(words.get(at - 1).folded()))
                .mapToObj(at -> held(words, at - 1))
                .flatMap(List::stream)
                .collect(Collectors.toSet());
    }

    private boolean isTitle(Word word) {
        return titles.contains(RecordWords.squeezed(word.folded()));
    }

    /** What stands between «har» and a place in the words. */
    private List<Word> held(List<Word> words, int end) {
        for (int at = end - 1; at >= Math.max(0, end - HELD_WITHIN); at--) {
            if (holds.contains(words.get(at).folded())) {
                return words.subList(at + 1, end);
            }
        }
        return List.of();
    }

    /** The words without those that are looked for as such, or joined to one after «nevner». */
    List<Word> without(List<Word> words) {
        Set<Word> inTitles = inTitles(words);
        List<Word> left = new ArrayList<>();
        boolean mentioned = false;
        for (int i = 0; i < words.size(); i++) {
            boolean joined = mentioned && i > 1 && RecordWords.isAnd(words.get(i - 1));
            boolean follows = followsMention(words, i);
            mentioned = follows || joined || (mentioned && RecordWords.isAnd(words.get(i)));
            if (!follows && !joined && !inTitles.contains(words.get(i))) {
                left.add(words.get(i));
            }
        }
        return left;
    }
}
