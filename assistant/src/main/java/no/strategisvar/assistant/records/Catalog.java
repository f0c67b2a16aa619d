package no.strategisvar.assistant.records;

import no.strategisvar.assistant.answer.RecordFilter;
import no.strategisvar.assistant.question.AreaReader;
import no.strategisvar.assistant.texts.Language;
import no.strategisvar.corpus.Anchor;
import no.strategisvar.corpus.Area;
import no.strategisvar.corpus.Corpus;
import no.strategisvar.index.PassageIndex;
import no.strategisvar.index.Query;
import no.strategisvar.index.SearchFilter;

import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * All measures, priorities and goals: what a selection finds, and the counts of its facets. Whether
 * a record is about a text is asked of the filter that lists in chat ask, so the two agree.
 */
public final class Catalog {

    private static final int DEPTH = 5_000;

    private final PassageIndex index;
    private final Corpus corpus;
    private final RecordFilter filter;
    private final AreaReader areas;

    public Catalog(PassageIndex index) {
        this.index = index;
        this.corpus = index.corpus();
        this.filter = new RecordFilter(index);
        this.areas = new AreaReader(index);
    }

    /** The records of a kind that a selection finds, in its order. */
    public List<Row> find(Row.Kind kind, Selection selection) {
        List<Row> rows = rows(kind).filter(selection::allows).toList();
        String text = selection.text();
        if (text != null) {
            Query query = index.query(text);
            Query topic = filter.sharpened(query, rows(kind).map(Row::about).toList());
            Set<Row> about = Set.copyOf(filter.about(topic, rows, Row::about));
            Set<String> named = areas.only(query);
            rows =
                    ranked(
                            query,
                            rows.stream()
                                    .filter(row ->
                                            about.contains(row)
                                                    || named.stream().anyMatch(row::isOf)));
        }
        Selection.Sort sort = selection.sort();
        return sort == null ? rows : rows.stream().sorted(order(sort)).toList();
    }

    /** The record of a kind with an id. */
    public Optional<Row> row(Row.Kind kind, String id) {
        return rows(kind).filter(row -> row.id().equals(id)).findFirst();
    }

    private Stream<Row> rows(Row.Kind kind) {
        return switch (kind) {
            case MEASURE -> corpus.measures().stream().map(Row::of);
            case PRIORITY -> corpus.priorities().stream().map(Row::of);
            case GOAL -> corpus.goals().stream().map(Row::of);
        };
    }

    /** Best first; what scores the same stays in the document's order. */
    private List<Row> ranked(Query query, Stream<Row> rows) {
        Map<Anchor, Float> titles = new HashMap<>();
        index.spans(query, DEPTH)
                .forEach(hit ->
                        titles.put(
                                new Anchor(
                                        hit.passage().id(), hit.span().start(), hit.span().end()),
                                hit.score()));
        Map<String, Float> passages = new HashMap<>();
        index.passagesByWords(query, SearchFilter.NONE, DEPTH)
                .forEach(hit -> passages.put(hit.passage().id(), hit.score()));
        Function<Row, Double> score =
                row ->
                        best(row.anchors(), anchor -> titles.getOrDefault(anchor, 0f))
                                + best(
                                        row.descriptionAnchor(),
                                        anchor -> passages.getOrDefault(anchor.passageId(), 0f));
        return rows.sorted(Comparator.comparing(score).reversed()).toList();
    }

    private static double best(List<Anchor> anchors, Function<Anchor, Float> score) {
        return anchors.stream().mapToDouble(score::apply).max().orElse(0);
    }

    private Comparator<Row> order(Selection.Sort sort) {
        Collator norwegian = Collator.getInstance(Locale.of("nb", "NO"));
        Comparator<Row> order =
                switch (sort.key()) {
                    case NUMBER -> Comparator.comparingInt(Row::number);
                    case TITLE -> Comparator.comparing(Row::title, norwegian);
                    case AREA -> Comparator.comparingInt(this::areaPosition);
                    case PAGE ->
                            Comparator.comparingInt(row ->
                                    row.pages().isEmpty()
                                            ? Integer.MAX_VALUE
                                            : row.pages().getFirst());
                };
        return sort.descending() ? order.reversed() : order;
    }

    private int areaPosition(Row row) {
        List<String> areas = corpus.areas().stream().map(Area::id).toList();
        int position = areas.indexOf(row.area());
        return position < 0 ? areas.size() : position;
    }

    /** How many of some rows have each value of a facet; values that none has are left out. */
    public List<FacetCount> counts(Selection.Facet facet, List<Row> rows, Language language) {
        return switch (facet) {
            case AREA -> counts(corpus.areas(), rows, (row, area) -> area.id().equals(row.area()));
            case TOOL ->
                    counts(corpus.tools(), rows, (row, tool) -> row.tools().contains(tool.id()));
            case THEME ->
                    counts(
                            corpus.themes().stream()
                                    .map(theme ->
                                            new Area(
                                                    theme.id(),
                                                    language == Language.NN
                                                            ? theme.label().nn()
                                                            : theme.label().nb()))
                                    .toList(),
                            rows,
                            (row, theme) -> row.themes().contains(theme.id()));
        };
    }

    /** Whether a row has a value of a facet. */
    @FunctionalInterface
    private interface Has {
        boolean test(Row row, Area value);
    }

    private static List<FacetCount> counts(List<Area> values, List<Row> rows, Has has) {
        return values.stream()
                .map(value ->
                        new FacetCount(
                                value.id(),
                                value.label(),
                                (int) rows.stream().filter(row -> has.test(row, value)).count()))
                .filter(value -> value.count() > 0)
                .toList();
    }
}
