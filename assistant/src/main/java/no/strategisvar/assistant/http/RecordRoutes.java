package no.strategisvar.assistant.http;

import io.javalin.http.Context;

import no.strategisvar.assistant.answer.MeasureSearch;
import no.strategisvar.assistant.answer.RecordFilter;
import no.strategisvar.assistant.citation.CitationChecker;
import no.strategisvar.assistant.http.RecordViews.FacetValue;
import no.strategisvar.assistant.http.Views.CitationView;
import no.strategisvar.corpus.Anchor;
import no.strategisvar.corpus.Area;
import no.strategisvar.corpus.Corpus;
import no.strategisvar.corpus.Goal;
import no.strategisvar.corpus.Measure;
import no.strategisvar.corpus.Priority;
import no.strategisvar.corpus.Theme;
import no.strategisvar.index.PassageIndex;
import no.strategisvar.index.Query;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** {@code GET /api/measures}, {@code /api/priorities} and {@code /api/goals}, as JSON or CSV. */
final class RecordRoutes {

    private final PassageIndex index;
    private final Corpus corpus;
    private final CitationChecker checker;
    private final MeasureSearch search;
    private final RecordFilter filter;

    RecordRoutes(PassageIndex index) {
        this.index = index;
        this.corpus = index.corpus();
        this.checker = new CitationChecker(corpus);
        this.search = new MeasureSearch(index);
        this.filter = new RecordFilter(index);
    }

    void measures(Context ctx) {
        Selection selection = selection(ctx, corpus.areas());
        List<Measure> found = matching(selection.query());
        List<Measure> chosen =
                found.stream()
                        .filter(m ->
                                selection.fits(m.area(), List.of(), m.themes(), m.documentId()))
                        .toList();
        if (selection.csv()) {
            csv(ctx, "tiltak.csv", MeasureCsv.of(corpus, chosen));
            return;
        }
        ctx.json(
                new RecordViews.MeasuresView(
                        chosen.size(),
                        new RecordViews.Facets(
                                facet(corpus.areas(), chosen, m -> List.of(m.area())),
                                themes(chosen, Measure::themes)),
                        chosen.stream().map(this::view).toList()));
    }

    /** Without a query all measures in the plan's order; with one those it is about, best first. */
    private List<Measure> matching(@Nullable String text) {
        if (text == null) {
            return corpus.measures();
        }
        Query query = index.query(text);
        return search.search(query).stream()
                .map(MeasureSearch.Hit::measure)
                .filter(m -> filter.isAbout(query, m.title() + " " + m.description()))
                .toList();
    }

    void priorities(Context ctx) {
        Selection selection = selection(ctx, areasAndTools());
        List<Priority> chosen =
                corpus.priorities().stream()
                        .filter(p -> about(selection.query(), p.title() + " " + p.group()))
                        .filter(p ->
                                selection.fits(p.area(), p.tools(), p.themes(), p.documentId()))
                        .toList();
        ctx.json(
                new RecordViews.PrioritiesView(
                        chosen.size(),
                        new RecordViews.PriorityFacets(
                                facet(corpus.areas(), chosen, p -> listOf(p.area())),
                                facet(corpus.tools(), chosen, Priority::tools),
                                themes(chosen, Priority::themes)),
                        chosen.stream().map(this::view).toList()));
    }

    void goals(Context ctx) {
        Selection selection = selection(ctx, corpus.areas());
        List<Goal> chosen =
                corpus.goals().stream()
                        .filter(g -> about(selection.query(), g.title()))
                        .filter(g ->
                                selection.fits(g.area(), List.of(), g.themes(), g.documentId()))
                        .toList();
        ctx.json(
                new RecordViews.GoalsView(
                        chosen.size(),
                        new RecordViews.Facets(
                                facet(corpus.areas(), chosen, g -> listOf(g.area())),
                                themes(chosen, Goal::themes)),
                        chosen.stream().map(this::view).toList()));
    }

    private boolean about(@Nullable String text, String record) {
        return text == null || filter.isAbout(index.query(text), record);
    }

    private List<Area> areasAndTools() {
        return Stream.concat(corpus.areas().stream(), corpus.tools().stream()).toList();
    }

    private static List<String> listOf(@Nullable String value) {
        return value == null ? List.of() : List.of(value);
    }

    private static <T> List<FacetValue> facet(
            List<Area> values, List<T> records, Function<T, List<String>> of) {
        return values.stream()
                .map(area ->
                        new FacetValue(
                                area.id(),
                                area.label(),
                                (int)
                                        records.stream()
                                                .filter(r -> of.apply(r).contains(area.id()))
                                                .count()))
                .filter(value -> value.count() > 0)
                .toList();
    }

    private <T> List<FacetValue> themes(List<T> records, Function<T, List<String>> of) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        records.forEach(r -> of.apply(r).forEach(theme -> counts.merge(theme, 1, Integer::sum)));
        return corpus.themes().stream()
                .filter(theme -> counts.containsKey(theme.id()))
                .map(theme ->
                        new FacetValue(
                                theme.id(),
                                theme.label().nb(),
                                Objects.requireNonNull(counts.get(theme.id()))))
                .toList();
    }

    private RecordViews.MeasureView view(Measure m) {
        List<Anchor> anchors = new ArrayList<>();
        anchors.add(m.titleAnchors().getFirst());
        anchors.addAll(m.descriptionAnchor());
        return new RecordViews.MeasureView(
                m.id(),
                m.number(),
                m.title(),
                m.area(),
                m.description(),
                m.themes(),
                m.pages(),
                citations(anchors));
    }

    private RecordViews.PriorityView view(Priority p) {
        return new RecordViews.PriorityView(
                p.id(),
                p.title(),
                p.area(),
                p.tools().isEmpty() ? null : p.tools().getFirst(),
                p.tools(),
                p.group(),
                p.themes(),
                p.pages(),
                citations(List.of(p.anchor())));
    }

    private RecordViews.GoalView view(Goal g) {
        return new RecordViews.GoalView(
                g.id(),
                g.title(),
                g.level().name().toLowerCase(Locale.ROOT),
                g.area(),
                g.year(),
                g.themes(),
                g.pages(),
                citations(List.of(g.anchor())));
    }

    private List<CitationView> citations(List<Anchor> anchors) {
        return CitationView.all(anchors.stream().flatMap(a -> checker.check(a).stream()).toList());
    }

    private static void csv(Context ctx, String name, String text) {
        ctx.contentType("text/csv; charset=utf-8");
        ctx.header("Content-Disposition", "attachment; filename=\"" + name + "\"");
        ctx.result(text);
    }

    /** What a request limits the records to; nothing is null where it says nothing. */
    private record Selection(
            @Nullable String query,
            @Nullable String area,
            @Nullable String theme,
            @Nullable String document,
            boolean csv) {

        boolean fits(
                @Nullable String recordArea,
                List<String> tools,
                List<String> themes,
                String documentId) {
            boolean inArea = area == null || area.equals(recordArea) || tools.contains(area);
            return inArea
                    && (theme == null || themes.contains(theme))
                    && (document == null || document.equals(documentId));
        }
    }

    private Selection selection(Context ctx, List<Area> areas) {
        String area =
                ctx.queryParam("area") == null ? ctx.queryParam("tool") : ctx.queryParam("area");
        known("area", area, areas.stream().map(Area::id).toList());
        String theme = ctx.queryParam("theme");
        known("theme", theme, corpus.themes().stream().map(Theme::id).toList());
        String text = ctx.queryParam("q");
        String accept = ctx.header("Accept");
        boolean csv =
                "csv".equals(ctx.queryParam("format"))
                        || (accept != null && accept.startsWith("text/csv"));
        return new Selection(
                text == null || text.isBlank() ? null : text,
                area,
                theme,
                ctx.queryParam("document"),
                csv);
    }

    private static void known(String name, @Nullable String value, List<String> values) {
        if (value != null && !values.contains(value)) {
            throw new BadRequest(
                    "«%s» må være en av: %s.".formatted(name, String.join(", ", values)));
        }
    }
}
