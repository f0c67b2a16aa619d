package no.strategisvar.corpus.reading;

import static no.strategisvar.corpus.reading.MeasureLists.matches;

import no.strategisvar.corpus.Anchor;
import no.strategisvar.corpus.Area;
import no.strategisvar.corpus.Definition;
import no.strategisvar.corpus.Goal;
import no.strategisvar.corpus.Passage;
import no.strategisvar.corpus.Priority;
import no.strategisvar.corpus.Records;
import no.strategisvar.corpus.Span;
import no.strategisvar.corpus.Statement;
import no.strategisvar.corpus.text.Letters;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the records out of the passages, by the headings that the rules name. */
final class RecordReader {

    private static final Pattern YEAR = Pattern.compile("^I (20\\d\\d)\\b");

    private final RecordRules rules;
    private final String documentId;
    private final List<Passage> passages;
    private final WitnessPages witness;

    RecordReader(
            RecordRules rules, String documentId, List<Passage> passages, WitnessPages witness) {
        this.rules = rules;
        this.documentId = documentId;
        this.passages = passages;
        this.witness = witness;
    }

    Records read() {
        return new Records(
                rules.areas(),
                rules.tools(),
                new MeasureReader(rules, documentId, passages, witness).read(),
                priorities(),
                goals(),
                statements(),
                definitions());
    }

    private List<Priority> priorities() {
        List<Priority> priorities = new ArrayList<>();
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (Passage passage : passages) {
            int heading = indexOf(passage.path(), rules.priorities());
            if (heading < 0) {
                continue;
            }
            Optional<String> area = MeasureLists.areaOf(rules.areas(), passage.path());
            String group = heading + 1 < passage.path().size() ? passage.path().getLast() : "";
            List<String> tools = area.isPresent() ? tools(group) : toolsOf(passage.path());
            String owner = area.orElse(tools.isEmpty() ? "felles" : tools.getFirst());
            for (Span span : passage.spans()) {
                if (span.kind() != Span.Kind.ITEM) {
                    continue;
                }
                Place place = new Place(passage, span);
                priorities.add(
                        new Priority(
                                "prioritering-"
                                        + owner
                                        + "-"
                                        + numbers.merge(owner, 1, Integer::sum),
                                documentId,
                                area.orElse(null),
                                tools,
                                group,
                                place.text(),
                                place.pages(witness),
                                List.of(),
                                place.anchor()));
            }
        }
        return priorities;
    }

    /** The tools a label names; «Kompetanse / Forskning, utvikling og innovasjon» names two. */
    private List<String> tools(String label) {
        return rules.tools().stream()
                .filter(tool ->
                        List.of(label.split("\\s*/\\s*")).stream()
                                .anyMatch(tool.label()::equalsIgnoreCase))
                .map(Area::id)
                .toList();
    }

    /** The tools of the outermost heading that names any. */
    private List<String> toolsOf(List<String> path) {
        return path.stream()
                .map(this::tools)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<Goal> goals() {
        List<Goal> goals = new ArrayList<>();
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (Passage passage : passages) {
            String heading = passage.heading();
            Goal.Level level =
                    heading.equals(rules.outsideGoals())
                            ? Goal.Level.OVERARCHING
                            : heading.equals(rules.goals())
                                    ? Goal.Level.AREA
                                    : heading.equals(rules.mainGoal()) ? Goal.Level.MAIN : null;
            if (level == null) {
                continue;
            }
            Optional<String> area = MeasureLists.areaOf(rules.areas(), passage.path());
            String owner =
                    switch (level) {
                        case MAIN -> "hovedmal";
                        case AREA -> "mal-" + area.orElse("felles");
                        case OVERARCHING -> "overordnet";
                    };
            for (Span span : passage.spans()) {
                Place place = new Place(passage, span);
                goals.add(
                        new Goal(
                                owner + "-" + numbers.merge(owner, 1, Integer::sum),
                                documentId,
                                level,
                                area.orElse(null),
                                year(place.text()),
                                place.text(),
                                place.pages(witness),
                                List.of(),
                                place.anchor()));
            }
        }
        return goals;
    }

    private static @Nullable Integer year(String goal) {
        Matcher matcher = YEAR.matcher(goal);
        return matcher.find() ? Integer.valueOf(matcher.group(1)) : null;
    }

    private List<Statement> statements() {
        Map<String, Statement> statements = new LinkedHashMap<>();
        for (Passage passage : passages) {
            Statement.Topic topic =
                    matches(rules.status(), passage.heading())
                            ? Statement.Topic.STATUS
                            : matches(rules.challenges(), passage.heading())
                                    ? Statement.Topic.CHALLENGES
                                    : null;
            if (topic == null) {
                continue;
            }
            String area =
                    MeasureLists.areaOf(rules.areas(), passage.path()).orElse(MeasureLists.COMMON);
            List<Anchor> anchors = new ArrayList<>();
            Statement before = statements.get(topic + area);
            if (before != null) {
                anchors.addAll(before.anchors());
            }
            anchors.add(
                    new Anchor(
                            passage.id(),
                            passage.spans().getFirst().start(),
                            passage.spans().getLast().end()));
            statements.put(topic + area, new Statement(topic, documentId, area, anchors));
        }
        return List.copyOf(statements.values());
    }

    private List<Definition> definitions() {
        List<Definition> definitions = new ArrayList<>();
        for (RecordRules.Term term : rules.definitions()) {
            passages.stream()
                    .flatMap(passage -> definition(term, passage).stream())
                    .findFirst()
                    .ifPresent(definitions::add);
        }
        return definitions;
    }

    private Optional<Definition> definition(RecordRules.Term term, Passage passage) {
        String wanted = Letters.of(term.starts());
        for (int i = 0; i < passage.spans().size(); i++) {
            int start = passage.spans().get(i).start();
            if (Letters.of(passage.text(passage.spans().get(i))).startsWith(wanted)) {
                int last = Math.min(i + term.sentences(), passage.spans().size()) - 1;
                int end = passage.spans().get(last).end();
                return Optional.of(
                        new Definition(
                                term.term(),
                                documentId,
                                passage.text().substring(start, end),
                                new Anchor(passage.id(), start, end)));
            }
        }
        return Optional.empty();
    }

    private static int indexOf(List<String> path, @Nullable String pattern) {
        for (int i = 0; i < path.size(); i++) {
            if (matches(pattern, path.get(i))) {
                return i;
            }
        }
        return -1;
    }
}
