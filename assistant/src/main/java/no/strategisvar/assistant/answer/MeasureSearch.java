package no.strategisvar.assistant.answer;

import no.strategisvar.corpus.Anchor;
import no.strategisvar.corpus.Measure;
import no.strategisvar.index.PassageIndex;
import no.strategisvar.index.Query;
import no.strategisvar.index.ScoredPassage;
import no.strategisvar.index.ScoredSpan;
import no.strategisvar.index.SearchFilter;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Ranks the measures for a query: by their descriptions, and by their titles on their own. */
public final class MeasureSearch {

    private static final int DEPTH = 300;

    private final PassageIndex index;

    public MeasureSearch(PassageIndex index) {
        this.index = index;
    }

    /** A measure and how well it fits; scores compare within one query. */
    public record Hit(Measure measure, double score) {}

    /** The measures that share anything with the query, best first. */
    public List<Hit> search(Query query) {
        if (query.terms().isEmpty()) {
            return List.of();
        }
        Map<String, Float> byPassage = new HashMap<>();
        for (ScoredPassage hit : index.passagesByWords(query, SearchFilter.NONE, DEPTH)) {
            byPassage.put(hit.passage().id(), hit.score());
        }
        Map<Anchor, Float> bySpan = new HashMap<>();
        for (ScoredSpan hit : index.spans(query, DEPTH)) {
            bySpan.put(
                    new Anchor(hit.passage().id(), hit.span().start(), hit.span().end()),
                    hit.score());
        }
        return index.corpus().measures().stream()
                .map(measure -> new Hit(measure, score(measure, byPassage, bySpan)))
                .filter(hit -> hit.score() > 0)
                .sorted(Comparator.comparingDouble(Hit::score).reversed())
                .toList();
    }

    private static double score(
            Measure measure, Map<String, Float> byPassage, Map<Anchor, Float> bySpan) {
        double title =
                measure.titleAnchors().stream()
                        .mapToDouble(anchor -> bySpan.getOrDefault(anchor, 0f))
                        .max()
                        .orElse(0);
        double description =
                measure.descriptionAnchor().stream()
                        .mapToDouble(anchor -> byPassage.getOrDefault(anchor.passageId(), 0f))
                        .max()
                        .orElse(0);
        return title + description;
    }
}
