package no.strategisvar.corpus.reading;

import no.strategisvar.corpus.Anchor;
import no.strategisvar.corpus.Area;
import no.strategisvar.corpus.Measure;
import no.strategisvar.corpus.Passage;
import no.strategisvar.corpus.Span;
import no.strategisvar.corpus.text.Letters;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Reads the measures: one record for every number of an area, however many pages repeat it, with
 * the description that the annex gives under the same title.
 */
final class MeasureReader {

    private final RecordRules rules;
    private final String documentId;
    private final List<Passage> passages;
    private final WitnessPages witness;

    MeasureReader(
            RecordRules rules, String documentId, List<Passage> passages, WitnessPages witness) {
        this.rules = rules;
        this.documentId = documentId;
        this.passages = passages;
        this.witness = witness;
    }

    List<Measure> read() {
        Map<String, Listed> listed = new LinkedHashMap<>();
        for (Passage passage : passages) {
            Optional<String> area = MeasureLists.area(rules, passage.path());
            if (area.isEmpty()) {
                continue;
            }
            for (Span span : passage.spans()) {
                if (span.number() > 0) {
                    listed.computeIfAbsent(
                                    area.get() + "-" + span.number(),
                                    _ -> new Listed(area.get(), span.number()))
                            .places
                            .add(new Place(passage, span));
                }
            }
        }
        List<String> order = rules.areas().stream().map(Area::id).toList();
        return listed.entrySet().stream()
                .map(entry -> measure(entry.getKey(), entry.getValue()))
                .sorted(
                        Comparator.comparingInt((Measure measure) -> order.indexOf(measure.area()))
                                .thenComparingInt(Measure::number))
                .toList();
    }

    private Measure measure(String id, Listed listed) {
        Place first = listed.places.getFirst();
        String title = first.text();
        Optional<Passage> annex = annex(title);
        TreeSet<Integer> pages = new TreeSet<>(witness.pagesWith(title));
        listed.places.stream()
                .map(p -> p.passage().page())
                .filter(Objects::nonNull)
                .forEach(pages::add);
        annex.map(Passage::page).ifPresent(pages::add);
        List<Anchor> descriptions = new ArrayList<>();
        annex.ifPresent(p -> description(p, title).ifPresent(descriptions::add));
        String description =
                descriptions.isEmpty()
                        ? ""
                        : annex.orElseThrow()
                                .text()
                                .substring(
                                        descriptions.getFirst().start(),
                                        descriptions.getFirst().end());
        return new Measure(
                id,
                documentId,
                listed.area,
                listed.number,
                title,
                description,
                List.copyOf(pages),
                List.of(),
                listed.places.stream().map(Place::anchor).toList(),
                descriptions);
    }

    /** Everything below the title, which the passage may repeat as its first words. */
    private Optional<Anchor> description(Passage annex, String title) {
        String begins = Letters.of(annex.text(annex.spans().getFirst()));
        boolean repeats =
                begins.equals(Letters.of(title))
                        || rules.corrections().stream()
                                .map(RecordRules.Correction::title)
                                .filter(Objects::nonNull)
                                .anyMatch(other -> begins.equals(Letters.of(other)));
        int first = repeats ? 1 : 0;
        return annex.spans().size() <= first
                ? Optional.empty()
                : Optional.of(
                        new Anchor(
                                annex.id(),
                                annex.spans().get(first).start(),
                                annex.spans().getLast().end()));
    }

    private Optional<Passage> annex(String title) {
        return passages.stream()
                .filter(p -> p.path().contains(rules.descriptions()))
                .filter(p -> Letters.of(p.path().getLast()).equals(Letters.of(title)))
                .findFirst();
    }

    private static final class Listed {
        private final String area;
        private final int number;
        private final List<Place> places = new ArrayList<>();

        Listed(String area, int number) {
            this.area = area;
            this.number = number;
        }
    }
}
