package no.strategisvar.assistant.http;

import no.strategisvar.assistant.http.Views.CitationView;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The records over the wire, field by field as the contract has it. Fields are added at the end.
 */
final class RecordViews {

    private RecordViews() {}

    /** A value of a facet and how many of the records that were found have it. */
    record FacetValue(String value, String label, int count) {}

    record Facets(List<FacetValue> area, List<FacetValue> theme) {}

    record MeasureView(
            String id,
            int number,
            String title,
            String area,
            String description,
            List<String> themes,
            List<Integer> pages,
            List<CitationView> citations) {}

    record MeasuresView(int total, Facets facets, List<MeasureView> measures) {}

    record PriorityView(
            String id,
            String title,
            @Nullable String area,
            @Nullable String tool,
            List<String> tools,
            String group,
            List<String> themes,
            List<Integer> pages,
            List<CitationView> citations) {}

    record PriorityFacets(List<FacetValue> area, List<FacetValue> tool, List<FacetValue> theme) {}

    record PrioritiesView(int total, PriorityFacets facets, List<PriorityView> priorities) {}

    record GoalView(
            String id,
            String title,
            String level,
            @Nullable String area,
            @Nullable Integer year,
            List<String> themes,
            List<Integer> pages,
            List<CitationView> citations) {}

    record GoalsView(int total, Facets facets, List<GoalView> goals) {}
}
