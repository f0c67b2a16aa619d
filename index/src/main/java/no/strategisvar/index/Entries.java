package no.strategisvar.index;

import no.strategisvar.corpus.Corpus;
import no.strategisvar.corpus.Passage;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What each entry of the index stands for, read once when it is opened: fetching stored fields hit
 * by hit is slow, and so is a passage as the key of a map.
 */
final class Entries {

    private static final int WHOLE = -1;
    private static final Set<String> WHERE = Set.of(IndexFields.ID, IndexFields.NUMBER);

    /** A passage, or one of its spans. */
    record Place(Passage passage, int number) {
        boolean isOf(Grain grain) {
            return grain == Grain.PASSAGE ? number == WHOLE : number != WHOLE;
        }

        ScoredSpan scored(float score) {
            return new ScoredSpan(passage, passage.spans().get(number), score);
        }
    }

    private final List<Place> places = new ArrayList<>();
    private final int[] passages;
    private final int[] own;

    Entries(IndexSearcher searcher, Corpus corpus) throws IOException {
        StoredFields fields = searcher.storedFields();
        int entries = searcher.getIndexReader().maxDoc();
        passages = new int[entries];
        own = new int[entries];
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < entries; i++) {
            Document entry = fields.document(i, WHERE);
            IndexableField span = entry.getField(IndexFields.NUMBER);
            Passage passage = corpus.passage(entry.get(IndexFields.ID)).orElseThrow();
            passages[i] = number(numbers, passage, WHOLE);
            own[i] =
                    number(numbers, passage, span == null ? WHOLE : span.numericValue().intValue());
        }
    }

    private int number(Map<String, Integer> numbers, Passage passage, int span) {
        return numbers.computeIfAbsent(
                passage.id() + " " + span,
                _ -> {
                    places.add(new Place(passage, span));
                    return places.size() - 1;
                });
    }

    /**
     * The number of the place that an entry stands for, which is a whole passage where a question
     * was written for that, whatever the grain.
     */
    int number(int entry, Grain grain) {
        return switch (grain) {
            case PASSAGE -> passages[entry];
            case SPAN -> own[entry];
        };
    }

    Place place(int number) {
        return places.get(number);
    }
}
