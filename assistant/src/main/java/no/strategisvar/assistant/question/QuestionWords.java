package no.strategisvar.assistant.question;

import no.strategisvar.index.analysis.Word;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

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
    private static final Set<String> FILLER =
            Set.of(
                    "ny",
                    "nye",
                    "nytt",
                    "gjeldende",
                    "aktuelle",
                    "2024",
                    "2025",
                    "2022",
                    "oversikt",
                    "totalt",
                    "til",
                    "sammen",
                    "antall",
                    "komplett",
                    "samlet",
                    "full",
                    "hver",
                    "enkelt",
                    "hele",
                    "inneholder",
                    "innenfor",
                    "knyttet",
                    "tilknyttet",
                    "gjelder",
                    "gjelde",
                    "tema",
                    "temaet",
                    "satsingsområdet",
                    "satsingsområde",
                    "området",
                    "område",
                    "verktøyet",
                    "handlingsplanen",
                    "handlingsplan",
                    "berører",
                    "berøre",
                    "omhandler",
                    "omhandle",
                    "retta",
                    "rettet");

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
                    "hele",
                    "fullstendig");
    private static final Set<String> ONE = Set.of("noe", "et", "eget", "ett", "eit", "noko");

    /** «Vi vil …», «eg har laga …», «our company wants …»: someone tells of what they will do. */
    private static final Pattern ANNOUNCES =
            Pattern.compile(
                    "\\b(vi|jeg|eg|æ|we|i|our|min|mitt|vår|vårt)\\b.{0,60}?\\b(vil|ville|vill|skal|ska|"
                        + "ønsker|ønskjer|planlegger|planlegg|tenker|tenkjer|samler|driver|driv|har"
                        + " (laget|laga|løst|lyst|utviklet|utvikla|gård|gard)|want|wants|plan|would"
                        + " like|need)\\b",
                    Pattern.CASE_INSENSITIVE
                            | Pattern.UNICODE_CASE
                            | Pattern.UNICODE_CHARACTER_CLASS);

    private QuestionWords() {}

    static boolean announces(String text) {
        return ANNOUNCES.matcher(text).find();
    }

    static boolean asksForNumber(List<Word> words) {
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i).folded();
            boolean many = i + 1 < words.size() && words.get(i + 1).folded().startsWith("mange");
            if (word.equals("antall") || word.equals("antal") || (word.equals("hvor") && many)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a question asks who, when, why or how, and so not for a list. */
    static boolean asksForReason(Set<String> words) {
        return words.stream().anyMatch(REASON::contains);
    }

    static boolean asksForList(Set<String> words) {
        return words.stream().anyMatch(LIST::contains);
    }

    /** Whether a complete list is asked for in so many words. */
    static boolean asksForAll(Set<String> words) {
        return words.stream().anyMatch(ALL::contains);
    }

    /** «finnes det noe tiltak», «er det et tiltak»: one or a few that fit, and not all of them. */
    static boolean asksForSome(List<Word> words) {
        for (int i = 1; i < words.size(); i++) {
            boolean measure = words.get(i).folded().equals("tiltak");
            if (measure && ONE.contains(words.get(i - 1).surface())) {
                return true;
            }
        }
        return false;
    }

    static boolean isFiller(String word) {
        return FILLER.contains(word);
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
