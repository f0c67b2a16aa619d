package no.strategisvar.eval.metric;

import no.strategisvar.eval.run.Trial;
import no.strategisvar.eval.source.Sources;

import java.util.OptionalDouble;

/**
 * The share of an answer's citations whose page is one that the quote begins on, as counted in the
 * raw file; where no page can be known, none may be given. Of replies that cite words which stand
 * in the file (those that do not are the verbatim rate's).
 *
 * <p>Source: the product's own promise; the count is held against the pages that the file prints.
 */
public final class PageAccuracy implements Metric {

    private final Sources sources;

    public PageAccuracy(Sources sources) {
        this.sources = sources;
    }

    @Override
    public String name() {
        return "page";
    }

    @Override
    public OptionalDouble of(Trial trial) {
        return trial.reply().citations().stream()
                .flatMapToInt(cited ->
                        sources
                                .of(cited.documentId())
                                .filter(text -> text.has(cited.quote()))
                                .map(text -> text.isOn(cited.quote(), cited.page()) ? 1 : 0)
                                .stream()
                                .mapToInt(Integer::intValue))
                .average();
    }
}
