package no.strategisvar.eval.metric;

import no.strategisvar.eval.run.Reply;
import no.strategisvar.eval.source.Sources;

import java.util.List;

/**
 * The words of a reply that are the assistant's own: the blocks that do not stand in a source file,
 * without what they put between «».
 */
public final class OwnWords {

    private final Sources sources;

    public OwnWords(Sources sources) {
        this.sources = sources;
    }

    /** Its own blocks, in order; none of them empty. */
    public List<String> of(Reply reply) {
        return reply.blocks().stream()
                .map(Reply.Block::words)
                .filter(words -> !sources.has(words))
                .map(words -> words.replaceAll("«[^»]*»", "").strip())
                .filter(words -> !words.isEmpty())
                .toList();
    }
}
