package no.strategisvar.assistant.question;

import no.strategisvar.index.analysis.Word;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words that decide what a question wants. All in bokmål: nynorsk is folded before. */
final class QuestionWords {

    private static final Set<String> REASON =
            Set.of("hvorfor", "hvordan", "hvem", "når", "koster", "kostar", "kostnad", "hvor");
    private static final Set<String> LIST =
            Set.of(
                    "hvilke",
                    "hvilken",
                    "hvilket",
                    "alle",
                    "liste",
                    "list",
                    "nevn",
                    "ramse",
                    "finnes",
                    "finst",
                    "fins",
                    "oversikt",
                    "vis",
                    "gi",
                    "noen",
                    "noe",
                    "har",
                    "hva");
    private static final Set<String> ALL =
            Set.of(
                    "alle",
                    "samtlige",
                    "liste",
                    "list",
                    "lista",
                    "komplett",
                    "oversikt",
                    "ramse",
                    "sorter",
                    "ranger",
                    "hele",
                    "fullstendig",
                    "hvert",
                    "hver",
                    "enhver",
                    "begge",
                    "skriv",
                    "gjengi",
                    "samle",
                    "gjengitt");

    /** «tiltakslista», «målliste», «tiltaksoversikten». */
    private static final Pattern WRITTEN_LIST =
            Pattern.compile(".*(list[ae]n?|oversikt(en)?|tabell(en)?)");

    /** «hvor» as people write it: «vor», «hvr», «hor»; in dialect «korsn», «ka». */
    private static final Pattern HOW = Pattern.compile("h?vo?r|ho?vr|hor|hvordan|hva");

    /** «mange» as people write it: «mang», «mage», «mnage», «mangen», «manje», «manfge». */
    private static final Pattern MANY =
            Pattern.compile("m[anæ]{0,3}[gj]e?n?|m(\\p{L}a|a\\p{L})nge|man(\\p{L}g|g\\p{L})e");

    private static final Set<String> OPENS_LIST =
            Set.of("hvilke", "hvilken", "hvilket", "alle", "samtlige", "mange", "mang", "antall");
    private static final Set<String> NUMBER =
            Set.of(
                    "antall",
                    "antal",
                    "antallet",
                    "antalet",
                    "talet",
                    "tallet",
                    "tell",
                    "telle",
                    "tel",
                    "talt",
                    "sum",
                    "summen",
                    "summer");
    private static final Set<String> VERBS_FIRST =
            Set.of("er", "e", "finnes", "fins", "stemmer", "var");

    private static final Set<String> RIGHT =
            Stream.of("stemmer", "rett", "riktig", "korrekt", "feil", "right", "correct")
                    .map(RecordWords::squeezed)
                    .collect(Collectors.toUnmodifiableSet());

    /** «Når det gjelder …», «when it comes to …». */
    private static final Set<String> IT = Set.of("det", "it");

    private static final Set<String> CONCERNING =
            Set.of("gjelder", "gjeld", "gjelde", "jelder", "kommer", "kjem", "comes");

    /** «Når vi tar med …» tells and does not ask. */
    private static final Set<String> WHEN_SOMEONE =
            Set.of("vi", "jeg", "man", "en", "du", "begge", "alt", "alle");

    private static final Set<String> ONE =
            Set.of("noe", "et", "eget", "ett", "eit", "noko", "any", "a", "some");

    /** «Vi vil …», «eg har laga …», «our company wants …»: someone tells of what they will do. */
    private static final Pattern ANNOUNCES =
            Pattern.compile(
                    "\\b(vi|jeg|eg|æ|min|mitt|vår|vårt)\\b.{0,60}?\\b(vil|ville|vill|skal|ska|ønsker"
                        + "|ønskjer|planlegger|planlegg|tenker|tenkjer|samler|driver|driv|har"
                        + " (laget|laga|løst|lyst|utviklet|utvikla|gård|gard))\\b|\\b(we|i|our)\\b.{0,60}?\\b(want|wants|plan"
                        + " to|would like|need)\\b",
                    Pattern.CASE_INSENSITIVE
                            | Pattern.UNICODE_CASE
                            | Pattern.UNICODE_CHARACTER_CLASS);

    private QuestionWords() {}

    /** «Er det …?», «stemmer det at …», «har jeg rett». */
    static boolean confirms(List<Word> words) {
        boolean asks =
                words.size() > 1
                        && VERBS_FIRST.contains(words.getFirst().folded())
                        && words.get(1).folded().equals("det");
        return asks
                || words.stream()
                        .map(word -> RecordWords.squeezed(word.folded()))
                        .anyMatch(RIGHT::contains);
    }

    static boolean announces(String text) {
        return ANNOUNCES.matcher(text).find();
    }

    /** «hvor mange», «kor mang», «how many», «antall», «tell opp». */
    static boolean asksForNumber(List<Word> words) {
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i).folded();
            boolean many = i + 1 < words.size() && isMany(words.get(i + 1));
            boolean asks = HOW.matcher(word).matches() && many;
            if (asks || NUMBER.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** «mange», however it is written. */
    static boolean isMany(Word word) {
        return MANY.matcher(word.folded()).matches();
    }

    /** Whether the noun of a list follows these words: «hvilke fire …», «kva …». */
    static boolean openList(List<Word> words) {
        return words.stream().anyMatch(word -> OPENS_LIST.contains(word.folded()))
                || (!words.isEmpty() && words.getLast().folded().equals("hva"));
    }

    /**
     * Whether a question asks who, when, why or how, and so not for a list; «når det gjelder» and
     * «når det kommer til» ask nothing, and in dialect «kæm av» is which of.
     */
    static boolean asksForReason(List<Word> words) {
        for (int i = 0; i < words.size(); i++) {
            boolean concerning =
                    i + 2 < words.size()
                            && IT.contains(words.get(i + 1).folded())
                            && CONCERNING.contains(words.get(i + 2).folded());
            boolean which =
                    i + 1 < words.size()
                            && words.get(i).folded().equals("hvem")
                            && words.get(i + 1).folded().equals("av");
            boolean clause =
                    i + 1 < words.size()
                            && words.get(i).folded().equals("når")
                            && WHEN_SOMEONE.contains(words.get(i + 1).folded());
            boolean wherever = i > 0 && words.get(i - 1).folded().equals("uansett");
            boolean asks = !concerning && !which && !clause && !wherever;
            if (REASON.contains(words.get(i).folded()) && asks) {
                return true;
            }
        }
        return false;
    }

    static boolean asksForList(List<Word> words) {
        return words.stream().map(Word::folded).anyMatch(LIST::contains);
    }

    /** Whether a complete list is asked for in so many words. */
    static boolean asksForAll(List<Word> words) {
        return words.stream()
                .map(Word::folded)
                .anyMatch(word -> ALL.contains(word) || WRITTEN_LIST.matcher(word).matches());
    }

    /**
     * «finnes det noe tiltak», «er det et tiltak»: one or a few that fit, and not all of them; «hva
     * for noe tiltak» is which.
     */
    static boolean asksForSome(List<Word> words) {
        for (int i = 1; i < words.size(); i++) {
            boolean measure = words.get(i).folded().equals("tiltak");
            boolean which = i > 1 && words.get(i - 2).folded().equals("for");
            if (measure && !which && ONE.contains(words.get(i - 1).surface())) {
                return true;
            }
        }
        return false;
    }

    /** «hva er», «hva betyr», «hva menes med», «forklar», «definer», or a bare term. */
    static boolean asksForMeaning(List<Word> words) {
        Set<String> start = Set.copyOf(words.stream().limit(6).map(Word::folded).toList());
        boolean what = start.contains("hva");
        boolean means =
                start.stream()
                        .anyMatch(
                                Set.of(
                                                "er",
                                                "betyr",
                                                "menes",
                                                "mener",
                                                "meiner",
                                                "ligger",
                                                "innebærer",
                                                "definisjonen")
                                        ::contains);
        boolean explain =
                start.stream()
                        .anyMatch(
                                Set.of("forklar", "definer", "definisjon", "betydning", "begrepet")
                                        ::contains);
        return (what && means) || explain || words.size() <= 2;
    }
}
