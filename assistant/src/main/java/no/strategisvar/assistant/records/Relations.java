package no.strategisvar.assistant.records;

import no.strategisvar.index.PassageIndex;
import no.strategisvar.index.Query;
import no.strategisvar.index.TermMatch;
import no.strategisvar.index.analysis.Word;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which priorities and goals a measure serves, and which measures are like it, going by the words
 * they share and nothing else. A relation without words that both texts have does not exist.
 */
public final class Relations {

    /** How much of a title, weighted by how rare its words are, the measure must meet. */
    private static final double SHARED_OF_TITLE = 0.4;

    /** For two measures, whose titles are longer. */
    private static final double SHARED_OF_MEASURE = 0.3;

    /** From here on a word is part of the other; see TermMatch. */
    private static final double PART = 0.7;

    /** From this length on, the last letters may be an ending. */
    private static final int LONG_WORD = 8;

    private static final int LONGEST_ENDING = 3;

    /** A word that many passages have binds nothing together. */
    private static final double LEAST_RARITY = 1.5;

    private static final int MOST = 8;

    private final PassageIndex index;
    private final Catalog catalog;

    public Relations(PassageIndex index, Catalog catalog) {
        this.index = index;
        this.catalog = catalog;
    }

    /**
     * A record that shares words with a measure.
     *
     * @param words the shared words as they stand in the record's title, in lower case
     * @param share how much of the title they are, 0 to 1
     */
    public record Relation(Row row, List<String> words, double share) {
        public Relation {
            words = List.copyOf(words);
        }
    }

    /** The priorities or goals of the measure's own area, or of the whole plan, that it meets. */
    public List<Relation> served(Row measure, Row.Kind kind) {
        Stream<Row> rows =
                catalog.find(kind, Selection.ALL).stream()
                        .filter(row ->
                                row.area() == null
                                        || "felles".equals(measure.area())
                                        || row.area().equals(measure.area()));
        return relations(measure, rows, SHARED_OF_TITLE);
    }

    /** Other measures whose title the measure meets. */
    public List<Relation> like(Row measure) {
        return relations(
                measure,
                catalog.find(Row.Kind.MEASURE, Selection.ALL).stream()
                        .filter(row -> !row.id().equals(measure.id())),
                SHARED_OF_MEASURE);
    }

    private List<Relation> relations(Row measure, Stream<Row> rows, double least) {
        List<Word> words = index.termMatch().words(measure.about());
        return rows.map(row -> relation(words, row))
                .filter(relation -> relation.share() >= least && !relation.words().isEmpty())
                .sorted(Comparator.comparingDouble(Relation::share).reversed())
                .limit(MOST)
                .toList();
    }

    private Relation relation(List<Word> words, Row row) {
        TermMatch match = index.termMatch();
        Set<String> shared = new LinkedHashSet<>();
        double met = 0;
        double all = 0;
        for (Query.Term term : index.query(row.title()).terms()) {
            Query.Term word = new Query.Term(term.word(), 1, List.of());
            double rarity = match.rarity(word);
            all += rarity;
            if (rarity >= LEAST_RARITY
                    && Character.isLetter(term.word().surface().charAt(0))
                    && words.stream().anyMatch(other -> isShared(word, other))) {
                met += rarity;
                shared.add(term.word().surface());
            }
        }
        return new Relation(row, List.copyOf(shared), all == 0 ? 0 : met / all);
    }

    /** The same word in another form, or part of a compound; «levende» is not «ledende». */
    private boolean isShared(Query.Term asked, Word other) {
        double strength = index.termMatch().strength(asked, List.of(other));
        if (strength == PART) {
            return true;
        }
        String a = asked.word().folded();
        String b = other.folded();
        int shorter = Math.min(a.length(), b.length());
        int ending = shorter >= LONG_WORD ? LONGEST_ENDING : 0;
        return strength > PART && samePrefix(a, b) >= shorter - ending;
    }

    private static int samePrefix(String a, String b) {
        int same = 0;
        while (same < Math.min(a.length(), b.length()) && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        return same;
    }
}
