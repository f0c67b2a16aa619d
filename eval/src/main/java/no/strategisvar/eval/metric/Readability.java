package no.strategisvar.eval.metric;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Counts of a text in blocks.
 *
 * @param words all words
 * @param longWords words of more than six letters
 * @param sentences stretches up to {@code . : ! ?} or the end of a block, with a word in them
 */
record Readability(long words, long longWords, long sentences) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final int LONG = 6;

    static Readability of(List<String> blocks) {
        List<String> words =
                blocks.stream()
                        .flatMap(block -> WORD.matcher(block).results())
                        .map(MatchResult::group)
                        .toList();
        long sentences =
                blocks.stream()
                        .flatMap(block -> Pattern.compile("[.:!?]+(?=\\s|$)").splitAsStream(block))
                        .filter(sentence -> WORD.matcher(sentence).find())
                        .count();
        long longWords = words.stream().filter(word -> word.length() > LONG).count();
        return new Readability(words.size(), longWords, sentences);
    }
}
