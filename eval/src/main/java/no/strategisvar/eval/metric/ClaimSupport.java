package no.strategisvar.eval.metric;

import no.strategisvar.eval.run.Reply;
import no.strategisvar.eval.run.Trial;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How much of what an answer claims stands in the quotes that it cites for it: for each claiming
 * block with citations the share of its words of four letters or more, and of its numbers, that are
 * words of those quotes. Of replies that do not refuse and that cite.
 *
 * <p>Source: the attribution of Gao et al., <i>Enabling Large Language Models to Generate Text with
 * Citations</i> (ALCE, 2023), with words in the place of an entailment model. It sees that a quote
 * is about something else, and not that it says the opposite: for that ask a judge. It is 1 for a
 * block that is its quote, and a lower bound for one that says the same in other words.
 */
public final class ClaimSupport implements Metric {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final int SHORTEST = 4;

    private final Frames frames;

    public ClaimSupport(Frames frames) {
        this.frames = frames;
    }

    @Override
    public String name() {
        return "claim-support";
    }

    @Override
    public OptionalDouble of(Trial trial) {
        Reply reply = trial.reply();
        if (reply.refuses()) {
            return OptionalDouble.empty();
        }
        return reply.blocks().stream()
                .filter(block -> !frames.isFrame(block) && !block.numbers().isEmpty())
                .flatMapToDouble(block -> support(block, reply.citations()).stream())
                .average();
    }

    private static OptionalDouble support(Reply.Block block, List<Reply.Cited> citations) {
        Set<String> cited =
                block.numbers().stream()
                        .filter(number -> number <= citations.size())
                        .flatMap(number -> words(citations.get(number - 1).quote()).stream())
                        .collect(Collectors.toSet());
        return words(block.words()).stream()
                .filter(word -> word.length() >= SHORTEST || Character.isDigit(word.charAt(0)))
                .mapToDouble(word -> cited.contains(word) ? 1 : 0)
                .average();
    }

    private static List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
