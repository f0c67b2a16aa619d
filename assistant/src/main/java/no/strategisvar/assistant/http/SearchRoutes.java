package no.strategisvar.assistant.http;

import io.javalin.http.Context;

import no.strategisvar.corpus.Area;
import no.strategisvar.corpus.Corpus;
import no.strategisvar.corpus.Descriptor;
import no.strategisvar.corpus.Passage;
import no.strategisvar.index.PassageIndex;
import no.strategisvar.index.Query;
import no.strategisvar.index.ScoredPassage;
import no.strategisvar.index.SearchFilter;
import no.strategisvar.index.SearchTrace;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code GET /api/search} and {@code GET /api/passages/{id}}. */
final class SearchRoutes {

    private static final int DEFAULT_HITS = 10;
    private static final int MOST_HITS = 50;
    private static final int LONGEST_QUERY = 2_000;

    private final PassageIndex index;

    SearchRoutes(PassageIndex index) {
        this.index = index;
    }

    void search(Context ctx) {
        String text = ctx.queryParam("q");
        if (text == null || text.isBlank()) {
            throw new BadRequest("Parameteren «q» mangler eller er tom. Skriv hva du leter etter.");
        }
        if (text.length() > LONGEST_QUERY) {
            throw new BadRequest(
                    "«q» er for lang. Kort den ned til høyst %d tegn.".formatted(LONGEST_QUERY));
        }
        Query query = index.query(text);
        int hits = hits(ctx.queryParam("k"));
        if (explains(ctx.queryParam("explain"))) {
            ctx.json(explained(query, filter(ctx), hits));
            return;
        }
        List<ScoredPassage> found = index.passages(query, filter(ctx), MOST_HITS);
        ctx.json(
                new Views.SearchView(
                        text,
                        found.size(),
                        found.stream().limit(hits).map(hit -> view(query, hit)).toList()));
    }

    private static boolean explains(@Nullable String explain) {
        if (explain == null || explain.equals("false")) {
            return false;
        }
        if (explain.equals("true")) {
            return true;
        }
        throw new BadRequest("«explain» må være true eller false.");
    }

    private TraceViews.SearchView explained(Query query, SearchFilter filter, int hits) {
        SearchTrace trace = index.explain(query, filter, hits);
        return new TraceViews.SearchView(
                query.text(),
                index.passages(query, filter, MOST_HITS).size(),
                TraceViews.Understood.of(query),
                index.models().isEmpty() ? null : TraceViews.Steps.of(trace),
                trace.hits().stream()
                        .map(hit ->
                                new TraceViews.HitView(
                                        view(query, hit.hit()), TraceViews.Explanation.of(hit)))
                        .toList());
    }

    private Views.FoundView view(Query query, ScoredPassage hit) {
        return new Views.FoundView(
                Views.PassageView.of(
                        descriptor(hit.passage()),
                        hit.passage(),
                        index.termMatch().highlights(query, hit.passage().text()),
                        hit.score()),
                index.twins(hit.passage()).stream().map(Views.PlaceView::of).toList());
    }

    private SearchFilter filter(Context ctx) {
        Corpus corpus = index.corpus();
        Optional<String> document = Optional.ofNullable(ctx.queryParam("document"));
        Optional<String> area = Optional.ofNullable(ctx.queryParam("area"));
        if (document.isPresent() && corpus.document(document.get()).isEmpty()) {
            throw new BadRequest("Det finnes ikke noe dokument med den id-en i «document».");
        }
        List<String> areas =
                Stream.concat(corpus.areas().stream(), corpus.tools().stream())
                        .map(Area::id)
                        .toList();
        if (area.isPresent() && !areas.contains(area.get())) {
            throw new BadRequest("«area» må være en av: %s.".formatted(String.join(", ", areas)));
        }
        return new SearchFilter(document, area);
    }

    private static int hits(@Nullable String k) {
        if (k == null) {
            return DEFAULT_HITS;
        }
        try {
            int hits = Integer.parseInt(k);
            if (hits >= 1 && hits <= MOST_HITS) {
                return hits;
            }
        } catch (NumberFormatException _) {
            // told below, with the limits
        }
        throw new BadRequest("«k» må være et tall fra 1 til %d.".formatted(MOST_HITS));
    }

    void passage(Context ctx) {
        Passage passage =
                index.corpus()
                        .passage(ctx.pathParam("id"))
                        .orElseThrow(() ->
                                new NotFound("Det finnes ikke noe tekststykke med den id-en."));
        Descriptor document = descriptor(passage);
        List<Passage> all = index.corpus().document(document.id()).orElseThrow().passages();
        int at = passage.position();
        ctx.json(
                new Views.NeighbourView(
                        Views.PassageView.of(document, passage),
                        at == 0 ? null : Views.PassageView.of(document, all.get(at - 1)),
                        at == all.size() - 1
                                ? null
                                : Views.PassageView.of(document, all.get(at + 1))));
    }

    private Descriptor descriptor(Passage passage) {
        return index.corpus().document(passage.documentId()).orElseThrow().descriptor();
    }
}
