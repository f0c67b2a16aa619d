package no.strategisvar.eval.metric;

import no.strategisvar.eval.run.Trial;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/**
 * Whether an answer states the right number, for questions of the kinds list and count that have
 * one: in figures or words, in the first block of its own words that has a number; years do not
 * count.
 *
 * <p>Source: exact match, as for SQuAD (Rajpurkar et al., 2016), of the number alone.
 */
public final class CountExact implements Metric {

    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
    private static final List<String> WORDS =
            List.of(
                    "null",
                    "en|ett|ein|eitt|én|éin",
                    "to",
                    "tre",
                    "fire",
                    "fem",
                    "seks",
                    "sju|syv",
                    "åtte",
                    "ni",
                    "ti",
                    "elleve|elve",
                    "tolv",
                    "tretten",
                    "fjorten",
                    "femten",
                    "seksten",
                    "sytten",
                    "atten",
                    "nitten",
                    "tjue");

    private final OwnWords ownWords;

    public CountExact(OwnWords ownWords) {
        this.ownWords = ownWords;
    }

    @Override
    public String name() {
        return "count-exact";
    }

    @Override
    public OptionalDouble of(Trial trial) {
        Integer count = trial.question().count();
        if (count == null || !trial.question().isOfAList()) {
            return OptionalDouble.empty();
        }
        boolean right =
                ownWords.of(trial.reply()).stream()
                        .map(CountExact::words)
                        .filter(words -> words.stream().anyMatch(CountExact::isNumber))
                        .findFirst()
                        .filter(words -> words.stream().anyMatch(word -> says(word, count)))
                        .isPresent();
        return OptionalDouble.of(right ? 1 : 0);
    }

    private static List<String> words(String text) {
        return List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1));
    }

    private static boolean isNumber(String word) {
        boolean figure = word.matches("\\d+") && !YEAR.matcher(word).matches();
        return figure || WORDS.stream().skip(2).anyMatch(word::matches);
    }

    private static boolean says(String word, int count) {
        boolean inWords = count < WORDS.size() && word.matches(WORDS.get(count));
        return inWords || word.equals(String.valueOf(count));
    }
}
