package no.strategisvar.eval.metric;

import no.strategisvar.eval.run.Reply;
import no.strategisvar.eval.run.Trial;

import java.util.List;
import java.util.OptionalDouble;

/**
 * The share of an answer's blocks that have a citation, of the blocks that claim something. Of
 * replies that do not refuse.
 *
 * <p>Source: citation recall of Gao et al., <i>Enabling Large Language Models to Generate Text with
 * Citations</i> (ALCE, 2023), a block in the place of a sentence. It asks whether there is a
 * source, not whether the source carries the claim: for that see {@link ClaimSupport}.
 */
public final class CitationRecall implements Metric {

    private final Frames frames;

    public CitationRecall(Frames frames) {
        this.frames = frames;
    }

    @Override
    public String name() {
        return "citation-recall";
    }

    @Override
    public OptionalDouble of(Trial trial) {
        Reply reply = trial.reply();
        List<Reply.Block> claims =
                reply.blocks().stream().filter(block -> !frames.isFrame(block)).toList();
        if (claims.isEmpty() || reply.refuses()) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(
                claims.stream().mapToInt(c -> c.numbers().isEmpty() ? 0 : 1).average().orElse(0));
    }
}
