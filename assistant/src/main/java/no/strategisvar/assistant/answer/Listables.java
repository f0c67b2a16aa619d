package no.strategisvar.assistant.answer;

import no.strategisvar.assistant.wanted.RecordKind;
import no.strategisvar.corpus.Anchor;
import no.strategisvar.corpus.Area;
import no.strategisvar.corpus.Corpus;
import no.strategisvar.corpus.Goal;
import no.strategisvar.corpus.Measure;
import no.strategisvar.corpus.Passage;
import no.strategisvar.corpus.Priority;
import no.strategisvar.corpus.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The records of a corpus as items of a list, in the documents' order. */
final class Listables {

    private Listables() {}

    static List<Listable> of(Corpus corpus, RecordKind kind) {
        return switch (kind) {
            case MEASURE -> measures(corpus);
            case PRIORITY -> corpus.priorities().stream().map(p -> priority(corpus, p)).toList();
            case GOAL -> corpus.goals().stream().map(g -> goal(corpus, g)).toList();
            case AREA ->
                    named(corpus, corpus.areas().stream().filter(a -> !a.id().equals("felles")));
            case TOOL -> named(corpus, corpus.tools().stream());
        };
    }

    private static List<Listable> measures(Corpus corpus) {
        return corpus.measures().stream()
                .map(measure ->
                        new Listable(
                                measure.area(),
                                List.of(),
                                Optional.empty(),
                                measure.title(),
                                "",
                                String.valueOf(measure.number()),
                                measure.title() + " " + measure.description(),
                                measure.titleAnchors().getFirst(),
                                pages(corpus, stands(measure))))
                .toList();
    }

    private static Listable priority(Corpus corpus, Priority priority) {
        String area = priority.area();
        return new Listable(
                area == null ? priority.tools().getFirst() : area,
                priority.tools(),
                Optional.empty(),
                priority.title(),
                priority.group(),
                "",
                priority.title() + " " + priority.group(),
                priority.anchor(),
                pages(corpus, List.of(priority.anchor())));
    }

    private static Listable goal(Corpus corpus, Goal goal) {
        String area = goal.area();
        return new Listable(
                group(goal.level(), area == null ? "felles" : area),
                List.of(),
                Optional.ofNullable(goal.year()),
                goal.title(),
                "",
                "",
                goal.title(),
                goal.anchor(),
                pages(corpus, List.of(goal.anchor())));
    }

    /** What goals of a level are grouped under. */
    static String group(Goal.Level level, String area) {
        return switch (level) {
            case MAIN -> "hovedmal";
            case OVERARCHING -> "overordnet";
            case AREA -> area;
        };
    }

    /** Where a measure is listed and where it is described. */
    private static List<Anchor> stands(Measure measure) {
        return Stream.concat(measure.titleAnchors().stream(), measure.descriptionAnchor().stream())
                .toList();
    }

    private static Set<Integer> pages(Corpus corpus, List<Anchor> anchors) {
        return anchors.stream()
                .flatMap(anchor -> corpus.passage(anchor.passageId()).stream())
                .flatMap(passage -> Stream.ofNullable(passage.page()))
                .collect(Collectors.toSet());
    }

    /** Areas and tools, each at the first list item that names it. */
    private static List<Listable> named(Corpus corpus, Stream<Area> areas) {
        List<Listable> items = new ArrayList<>();
        for (Area area : areas.toList()) {
            corpus.passages()
                    .filter(passage -> passage.page() != null)
                    .flatMap(passage -> mentions(passage, area))
                    .findFirst()
                    .ifPresent(anchor ->
                            items.add(
                                    new Listable(
                                            "alle",
                                            List.of(),
                                            Optional.empty(),
                                            area.label(),
                                            "",
                                            "",
                                            area.label(),
                                            anchor,
                                            pages(corpus, List.of(anchor)))));
        }
        return items;
    }

    private static Stream<Anchor> mentions(Passage passage, Area area) {
        return passage.spans().stream()
                .filter(span -> span.kind() == Span.Kind.ITEM)
                .filter(span -> passage.text(span).equalsIgnoreCase(area.label()))
                .map(span -> new Anchor(passage.id(), span.start(), span.end()));
    }
}
