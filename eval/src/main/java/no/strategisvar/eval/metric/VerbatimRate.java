package no.strategisvar.eval.metric;

import no.strategisvar.eval.run.Trial;
import no.strategisvar.eval.source.Sources;

import java.util.OptionalDouble;

/**
 * The share of an answer's citations whose words stand in the raw file of the document they name,
 * white space and hyphens aside. Of replies that cite. Checked by a matcher of its own over the
 * file on disk; the product's reader and checker have no part in it.
 *
 * <p>Source: the product's own promise, quote by quote.
 */
public final class VerbatimRate implements Metric {

    private final Sources sources;

    public VerbatimRate(Sources sources) {
        this.sources = sources;
    }

    @Override
    public String name() {
        return "verbatim";
    }

    @Override
    public OptionalDouble of(Trial trial) {
        return trial.reply().citations().stream()
                .mapToInt(cited ->
                        sources.of(cited.documentId())
                                .filter(text -> text.has(cited.quote()))
                                .map(_ -> 1)
                                .orElse(0))
                .average();
    }
}
