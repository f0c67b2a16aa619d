package no.strategisvar.assistant.records;

import no.strategisvar.corpus.Theme;
import no.strategisvar.index.PassageIndex;
import no.strategisvar.index.Query;
import no.strategisvar.index.TermMatch;
import no.strategisvar.index.analysis.Word;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which priorities and goals a measure serves, and which measures are like it: those that share
 * their themes or their words. Every relation comes with the words of both texts that say so, and
 * there is none without.
 */
public final class Relations {

    /** How much of a record's themes, or of its title's words, a measure must share. */
    private static final double ENOUGH_THEMES = 0.6;

    private static final double ENOUGH_WORDS = 0.45;

    /** What more than these records say binds nothing together: «øke», «mobilisere», «felles». */
    private static final int MOST_RECORDS_OF_A_WORD = 10;

    private static final int MOST_RECORDS_OF_A_THEME = 20;

    private static final int MOST = 8;
    private static final int MOST_WORDS_SHOWN = 3;

    private final PassageIndex index;
    private final Catalog catalog;
    private final Map<String, Integer> recordsByStem = new HashMap<>();
    private final Map<String, Integer> recordsByTheme = new HashMap<>();
    private int records;

    public Relations(PassageIndex index, Catalog catalog) {
        this.index = index;
        this.catalog = catalog;
        for (Row.Kind kind : Row.Kind.values()) {
            catalog.find(kind, Selection.ALL).forEach(this::count);
        }
    }

    private void count(Row row) {
        records++;
        Set<String> stems = new HashSet<>();
        index.termMatch().words(row.about()).forEach(word -> stems.add(word.stem()));
        stems.forEach(stem -> recordsByStem.merge(stem, 1, Integer::sum));
        row.themes().forEach(theme -> recordsByTheme.merge(theme, 1, Integer::sum));
    }

    /**
     * A theme that a measure and another record share.
     *
     * @param measure the words of the measure that belong to it
     * @param other those of the other record
     */
    public record SharedTheme(Theme theme, List<String> measure, List<String> other) {
        public SharedTheme {
            measure = List.copyOf(measure);
            other = List.copyOf(other);
        }
    }

    /**
     * A record that shares something with a measure.
     *
     * @param themes the themes they share
     * @param words the words of the record's title that the measure has too, in lower case
     */
    public record Relation(Row row, List<SharedTheme> themes, List<String> words, double share) {
        public Relation {
            themes = List.copyOf(themes);
            words = List.copyOf(words);
        }
    }

    /** The priorities or goals of the measure's own area, or of the whole plan. */
    public List<Relation> served(Row measure, Row.Kind kind) {
        Stream<Row> rows =
                catalog.find(kind, Selection.ALL).stream()
                        .filter(row ->
                                row.area() == null
                                        || "felles".equals(measure.area())
                                        || row.area().equals(measure.area()));
        return relations(measure, rows);
    }

    /** Other measures. */
    public List<Relation> like(Row measure) {
        return relations(
                measure,
                catalog.find(Row.Kind.MEASURE, Selection.ALL).stream()
                        .filter(row -> !row.id().equals(measure.id())));
    }

    private List<Relation> relations(Row measure, Stream<Row> rows) {
        List<Word> words = index.termMatch().words(measure.about());
        return rows.map(row -> relation(measure, words, row))
                .filter(relation -> relation.share() > 0)
                .sorted(Comparator.comparingDouble(Relation::share).reversed())
                .limit(MOST)
                .toList();
    }

    private Relation relation(Row measure, List<Word> measureWords, Row row) {
        List<SharedTheme> themes = sharedThemes(measure, row);
        double ofThemes =
                weight(themes.stream().map(shared -> shared.theme().id()).toList())
                        / Math.max(1e-9, weight(row.themes()));
        Set<String> words = new LinkedHashSet<>();
        double ofWords = sharedWords(measureWords, row, words);
        boolean related =
                (ofThemes >= ENOUGH_THEMES && !themes.isEmpty()) || ofWords >= ENOUGH_WORDS;
        return new Relation(row, themes, List.copyOf(words), related ? ofThemes + ofWords : 0);
    }

    private List<SharedTheme> sharedThemes(Row measure, Row row) {
        List<SharedTheme> shared = new ArrayList<>();
        for (Theme theme : index.corpus().themes()) {
            boolean both =
                    measure.themes().contains(theme.id()) && row.themes().contains(theme.id());
            if (both && recordsByTheme.getOrDefault(theme.id(), 0) <= MOST_RECORDS_OF_A_THEME) {
                List<String> here = shown(ThemeWords.of(theme, measure.about()));
                List<String> there = shown(ThemeWords.of(theme, says(row)));
                if (!here.isEmpty() && !there.isEmpty()) {
                    shared.add(new SharedTheme(theme, here, there));
                }
            }
        }
        return shared;
    }

    /** What the card shows of a record: a priority without the heading it stands under. */
    private static String says(Row row) {
        return row.kind() == Row.Kind.MEASURE ? row.about() : row.title();
    }

    private static List<String> shown(List<String> words) {
        return words.subList(0, Math.min(MOST_WORDS_SHOWN, words.size()));
    }

    private double weight(List<String> themes) {
        return themes.stream()
                .mapToDouble(
                        theme -> Math.log((double) records / recordsByTheme.getOrDefault(theme, 1)))
                .sum();
    }

    /** The share of a title's words that a measure has, each weighted by how few records do. */
    private double sharedWords(List<Word> measureWords, Row row, Set<String> shared) {
        double met = 0;
        double all = 0;
        for (Query.Term term : index.query(row.title()).terms()) {
            Word word = term.word();
            int found = recordsByStem.getOrDefault(word.stem(), 1);
            boolean counts =
                    found <= MOST_RECORDS_OF_A_WORD && Character.isLetter(word.surface().charAt(0));
            double weight = Math.log((double) records / found);
            all += weight;
            Query.Term bare = new Query.Term(word, 1, List.of());
            if (counts && measureWords.stream().anyMatch(other -> isShared(bare, other))) {
                met += weight;
                shared.add(word.surface());
            }
        }
        return all == 0 ? 0 : met / all;
    }

    private boolean isShared(Query.Term asked, Word other) {
        TermMatch match = index.termMatch();
        return SameWord.is(asked.word(), other, match.strength(asked, List.of(other)));
    }
}
