package no.strategisvar.assistant.http;

import no.strategisvar.assistant.citation.CitationChecker;
import no.strategisvar.assistant.http.Views.CitationView;
import no.strategisvar.assistant.records.FacetCount;
import no.strategisvar.assistant.records.Row;
import no.strategisvar.corpus.Anchor;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The records over the wire, field by field as the contract has it. Fields are added at the end.
 */
final class RecordViews {

    private RecordViews() {}

    record Facets(List<FacetCount> area, List<FacetCount> theme) {}

    record PriorityFacets(List<FacetCount> area, List<FacetCount> tool, List<FacetCount> theme) {}

    record MeasuresView(
            int total, Facets facets, List<MeasureView> measures, int offset, int limit) {}

    record PrioritiesView(
            int total,
            PriorityFacets facets,
            List<PriorityView> priorities,
            int offset,
            int limit) {}

    record GoalsView(int total, Facets facets, List<GoalView> goals, int offset, int limit) {}

    record MeasureView(
            String id,
            int number,
            String title,
            String area,
            String description,
            List<String> themes,
            List<Integer> pages,
            List<CitationView> citations) {

        static MeasureView of(Row row, CitationChecker checker) {
            return new MeasureView(
                    row.id(),
                    row.number(),
                    row.title(),
                    Objects.requireNonNull(row.area()),
                    row.description(),
                    row.themes(),
                    row.pages(),
                    cited(row, checker));
        }
    }

    record PriorityView(
            String id,
            String title,
            @Nullable String area,
            @Nullable String tool,
            List<String> tools,
            String group,
            List<String> themes,
            List<Integer> pages,
            List<CitationView> citations) {

        static PriorityView of(Row row, CitationChecker checker) {
            return new PriorityView(
                    row.id(),
                    row.title(),
                    row.area(),
                    row.tools().isEmpty() ? null : row.tools().getFirst(),
                    row.tools(),
                    row.group(),
                    row.themes(),
                    row.pages(),
                    cited(row, checker));
        }
    }

    record GoalView(
            String id,
            String title,
            String level,
            @Nullable String area,
            @Nullable Integer year,
            List<String> themes,
            List<Integer> pages,
            List<CitationView> citations) {

        static GoalView of(Row row, CitationChecker checker) {
            return new GoalView(
                    row.id(),
                    row.title(),
                    Objects.requireNonNull(row.level()),
                    row.area(),
                    row.year(),
                    row.themes(),
                    row.pages(),
                    cited(row, checker));
        }
    }

    /** The first place of the title, and the description. */
    private static List<CitationView> cited(Row row, CitationChecker checker) {
        Stream<Anchor> anchors =
                Stream.concat(row.anchors().stream().limit(1), row.descriptionAnchor().stream());
        return CitationView.all(anchors.flatMap(a -> checker.check(a).stream()).toList());
    }
}
