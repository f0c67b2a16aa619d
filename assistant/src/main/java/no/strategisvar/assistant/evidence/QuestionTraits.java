package no.strategisvar.assistant.evidence;

import no.strategisvar.index.PassageIndex;
import no.strategisvar.index.Query;
import no.strategisvar.index.analysis.Word;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What a question is compared by with others: its words, their beginnings and runs of letters, the
 * words that only ask, which of them follow each other, and its form. Its wording is told beside
 * these: whoever weighs by how rare a trait is would have each word twice.
 *
 * <p>Example: «Hvem eier klyngen?» has the form {@code hvem}, the asking word {@code hvem}, and the
 * words {@code eie} and {@code klynge}.
 */
final class QuestionTraits {

    private static final float BEGINNING = 1;
    private static final float RUN = 0.15f;
    private static final float PAIR = 0.5f;
    private static final float ASKING = 1.2f;

    /** How much a form counts; a word counts by how rare it is among the questions. */
    static final float FORM = 4.8f;

    static final String FORM_MARK = "form:";
    static final String BEGINNING_MARK = "beginning:";
    static final String RUN_MARK = "run:";
    static final String ASKING_MARK = "asks:";
    private static final String WORDING_MARK = "word:";

    private static final Set<String> FORMS =
            Set.of(
                    "hvem", "hva", "når", "hvor", "hvordan", "hvorfor", "hvilken", "hvilket",
                    "hvilke", "antall");

    private static final Set<String> AMOUNTS =
            Set.of("mye", "stor", "stort", "store", "lang", "langt", "lenge", "høy", "høyt");

    private static final Set<String> OPENS_YES_OR_NO =
            Set.of(
                    "er", "har", "kan", "skal", "får", "må", "vil", "finnes", "blir", "ble", "var",
                    "sier");

    private final PassageIndex index;
    private final UnaryOperator<Word> spelling;

    /**
     * Traits of words as they are or as they were meant.
     *
     * @param spelling puts the word that was meant for one with a typing error
     */
    QuestionTraits(PassageIndex index, UnaryOperator<Word> spelling) {
        this.index = index;
        this.spelling = spelling;
    }

    /** The traits of a question. */
    Traits of(String text) {
        Query query = index.query(text);
        List<Word> words = inOrder(query);
        return new Traits(compared(query, words), wording(words));
    }

    private Map<String, Float> compared(Query query, List<Word> words) {
        Map<String, Float> traits = new HashMap<>();
        for (Query.Term term : query.terms()) {
            Word word = spelling.apply(term.word());
            add(traits, "stem:" + word.stem(), 1);
            add(traits, BEGINNING_MARK + word.prefix(), BEGINNING);
            word.grams().forEach(run -> add(traits, RUN_MARK + run, RUN));
        }
        List<Word> asking = query.binding();
        for (int i = 0; i < asking.size(); i++) {
            add(traits, ASKING_MARK + asking.get(i).folded(), ASKING);
            if (i > 0) {
                String pair = asking.get(i - 1).folded() + " " + asking.get(i).folded();
                add(traits, "pair:" + pair, PAIR);
            }
        }
        add(traits, FORM_MARK + form(words), 1);
        return traits;
    }

    private static List<String> wording(List<Word> words) {
        List<String> wording = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = WORDING_MARK + words.get(i).folded();
            wording.add(word);
            if (i > 0) {
                wording.add(words.get(i - 1).folded() + " " + word);
            }
        }
        return wording;
    }

    private static List<Word> inOrder(Query query) {
        return Stream.concat(query.terms().stream().map(Query.Term::word), query.binding().stream())
                .sorted(Comparator.comparingInt(Word::start))
                .toList();
    }

    private static void add(Map<String, Float> traits, String trait, float times) {
        traits.merge(trait, times, Float::sum);
    }

    /** What the first asking word wants; a number where an amount follows «hvor». */
    private static String form(List<Word> words) {
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i).folded();
            if (FORMS.contains(word)) {
                boolean amount = i + 1 < words.size() && isAmount(words.get(i + 1).folded());
                boolean number = word.equals("antall") || (word.equals("hvor") && amount);
                return number ? "number" : word.startsWith("hvilke") ? "which" : word;
            }
        }
        boolean yesOrNo = !words.isEmpty() && OPENS_YES_OR_NO.contains(words.getFirst().folded());
        return yesOrNo ? "yesno" : "none";
    }

    private static boolean isAmount(String word) {
        return AMOUNTS.contains(word) || word.startsWith("mang") || word.equals("gammel");
    }
}
