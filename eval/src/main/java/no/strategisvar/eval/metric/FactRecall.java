package no.strategisvar.eval.metric;

import no.strategisvar.eval.run.Trial;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/**
 * The share of the facts of an answerable question that its answer states, in one of the ways that
 * the set lists. White space and case do not count; a way of up to three characters, such as «6»,
 * must stand as a word of its own, and citation numbers and list numbers are no words.
 *
 * <p>Source: nugget recall, Voorhees, <i>Overview of the TREC 2003 Question Answering Track</i>,
 * with string matching instead of a person. It sees the words and not the sense: a fact said in
 * other words than the listed ones is missed.
 */
public final class FactRecall implements Metric {

    private static final int SHORT = 3;

    @Override
    public String name() {
        return "fact-recall";
    }

    @Override
    public OptionalDouble of(Trial trial) {
        List<List<String>> facts = trial.question().facts();
        if (facts.isEmpty() || !trial.question().isAnswerable()) {
            return OptionalDouble.empty();
        }
        String text = plain(trial.reply().words());
        long said =
                facts.stream()
                        .filter(ways -> ways.stream().anyMatch(way -> states(text, plain(way))))
                        .count();
        return OptionalDouble.of((double) said / facts.size());
    }

    private static boolean states(String text, String way) {
        if (way.length() > SHORT) {
            return text.contains(way);
        }
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(way) + "(?![\\p{L}\\p{N}])")
                .matcher(text)
                .find();
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\\u00A0]+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
