package no.strategisvar.assistant.http;

import io.javalin.http.Context;

import no.strategisvar.assistant.citation.CitationChecker;
import no.strategisvar.assistant.records.Catalog;
import no.strategisvar.assistant.records.FacetCount;
import no.strategisvar.assistant.records.Row;
import no.strategisvar.assistant.records.Selection.Facet;
import no.strategisvar.assistant.texts.Language;
import no.strategisvar.corpus.Corpus;

import java.util.List;
import java.util.function.BiFunction;

/**
 * {@code GET /api/measures}, {@code /api/priorities} and {@code /api/goals}, as JSON, CSV or XLSX.
 */
final class RecordRoutes {

    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Corpus corpus;
    private final Catalog catalog;
    private final CitationChecker checker;

    RecordRoutes(Corpus corpus, Catalog catalog) {
        this.corpus = corpus;
        this.catalog = catalog;
        this.checker = new CitationChecker(corpus);
    }

    void measures(Context ctx) {
        list(
                ctx,
                Row.Kind.MEASURE,
                (request, rows) ->
                        new RecordViews.MeasuresView(
                                rows.size(),
                                facets(rows),
                                request.page(rows).stream()
                                        .map(row -> RecordViews.MeasureView.of(row, checker))
                                        .toList(),
                                request.offset(),
                                request.limit()));
    }

    void priorities(Context ctx) {
        list(
                ctx,
                Row.Kind.PRIORITY,
                (request, rows) ->
                        new RecordViews.PrioritiesView(
                                rows.size(),
                                new RecordViews.PriorityFacets(
                                        counts(Facet.AREA, rows),
                                        counts(Facet.TOOL, rows),
                                        counts(Facet.THEME, rows)),
                                request.page(rows).stream()
                                        .map(row -> RecordViews.PriorityView.of(row, checker))
                                        .toList(),
                                request.offset(),
                                request.limit()));
    }

    void goals(Context ctx) {
        list(
                ctx,
                Row.Kind.GOAL,
                (request, rows) ->
                        new RecordViews.GoalsView(
                                rows.size(),
                                facets(rows),
                                request.page(rows).stream()
                                        .map(row -> RecordViews.GoalView.of(row, checker))
                                        .toList(),
                                request.offset(),
                                request.limit()));
    }

    private RecordViews.Facets facets(List<Row> rows) {
        return new RecordViews.Facets(counts(Facet.AREA, rows), counts(Facet.THEME, rows));
    }

    private List<FacetCount> counts(Facet facet, List<Row> rows) {
        return catalog.counts(facet, rows, Language.NB);
    }

    private void list(
            Context ctx, Row.Kind kind, BiFunction<RecordRequest, List<Row>, Object> view) {
        RecordRequest request = RecordRequest.of(ctx, corpus, kind);
        List<Row> rows = catalog.find(kind, request.selection());
        switch (request.format()) {
            case JSON -> ctx.json(view.apply(request, rows));
            case CSV -> {
                RecordSheet sheet = RecordSheet.of(corpus, kind, request.page(rows));
                ctx.contentType("text/csv; charset=utf-8");
                file(ctx, sheet.name() + ".csv").result(Csv.of(sheet));
            }
            case XLSX -> {
                RecordSheet sheet = RecordSheet.of(corpus, kind, request.page(rows));
                ctx.contentType(XLSX);
                file(ctx, sheet.name() + ".xlsx").result(Xlsx.of(sheet));
            }
        }
    }

    private static Context file(Context ctx, String name) {
        return ctx.header("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }
}
