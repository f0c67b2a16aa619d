package no.strategisvar.assistant.question;

import no.strategisvar.assistant.texts.Language;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells nynorsk from bokmål, and Norwegian from English, by the small words that one standard has
 * and the other has not. A text that says neither is bokmål.
 */
public final class LanguageDetector {

    private static final Pattern WORD = Pattern.compile("[\\p{L}]+");
    private static final Pattern NYNORSK_ENDING =
            Pattern.compile(".{3,}(ane|heit|leik|semd|ingar|ingane|asjonar|ande)");

    private static final Set<String> NYNORSK =
            Set.of(
                    "ikkje",
                    "eg",
                    "kva",
                    "korleis",
                    "kven",
                    "kvifor",
                    "kvar",
                    "dei",
                    "vert",
                    "vore",
                    "noko",
                    "nokon",
                    "nokre",
                    "ein",
                    "eit",
                    "frå",
                    "meir",
                    "berre",
                    "gjer",
                    "finst",
                    "tiltaka",
                    "måla",
                    "områda",
                    "kommunane",
                    "kor",
                    "dykkar",
                    "dykk",
                    "desse",
                    "mykje",
                    "høyrer",
                    "seier",
                    "òg",
                    "saman",
                    "auka",
                    "auke",
                    "sjølv",
                    "verksemd",
                    "verksemder",
                    "kvart",
                    "kvarandre",
                    "nytte",
                    "heile",
                    "mogleg",
                    "moglegheiter",
                    "skule",
                    "skulane",
                    "utslepp",
                    "berekraft",
                    "berekraftig",
                    "næringa",
                    "etter",
                    "kvilke",
                    "kvilken",
                    "fylket",
                    "bøndene",
                    "gjeld",
                    "treng",
                    "vere",
                    "ho",
                    "arbeidet",
                    "nynorsk",
                    "strategien",
                    "prioriteringane",
                    "arbeidsplassar");

    private static final Set<String> SHARED =
            Set.of("etter", "fylket", "strategien", "arbeidet", "heile", "auke", "kor");

    private static final Set<String> BOKMAAL =
            Set.of(
                    "ikke",
                    "jeg",
                    "hva",
                    "hvordan",
                    "hvem",
                    "hvorfor",
                    "hvor",
                    "de",
                    "blir",
                    "vært",
                    "noe",
                    "noen",
                    "en",
                    "et",
                    "fra",
                    "mer",
                    "bare",
                    "gjør",
                    "finnes",
                    "hvilke",
                    "hvilken",
                    "hvilket",
                    "deres",
                    "disse",
                    "mye",
                    "sier",
                    "også",
                    "sammen",
                    "øke",
                    "selv",
                    "virksomhet",
                    "hver",
                    "hele",
                    "mulig",
                    "skole",
                    "utslipp",
                    "være",
                    "gjelder",
                    "trenger",
                    "hun");

    private static final Set<String> ENGLISH =
            Set.of(
                    "the",
                    "what",
                    "is",
                    "are",
                    "how",
                    "does",
                    "do",
                    "which",
                    "who",
                    "why",
                    "when",
                    "where",
                    "of",
                    "and",
                    "to",
                    "in",
                    "for",
                    "county",
                    "about",
                    "many",
                    "there",
                    "can",
                    "you",
                    "any",
                    "with",
                    "measures",
                    "goals",
                    "plan",
                    "strategy",
                    "a",
                    "please",
                    "tell",
                    "me",
                    "it",
                    "i",
                    "my",
                    "we",
                    "on",
                    "that",
                    "this");

    /** English words that are Norwegian words too. */
    private static final Set<String> AMBIGUOUS =
            Set.of("for", "i", "a", "plan", "me", "do", "to", "on", "it");

    /** The standard a text is written in. */
    public Language standard(String text) {
        List<String> words = words(text);
        long nynorsk =
                words.stream().filter(w -> NYNORSK.contains(w) && !SHARED.contains(w)).count() * 2
                        + words.stream().filter(w -> NYNORSK_ENDING.matcher(w).matches()).count();
        long bokmaal = words.stream().filter(BOKMAAL::contains).count() * 2;
        return nynorsk > bokmaal ? Language.NN : Language.NB;
    }

    /** Whether a text is English rather than Norwegian. */
    public boolean isEnglish(String text) {
        List<String> words = words(text);
        long english =
                words.stream().filter(w -> ENGLISH.contains(w) && !AMBIGUOUS.contains(w)).count();
        long norwegian =
                words.stream().filter(w -> BOKMAAL.contains(w) || NYNORSK.contains(w)).count();
        boolean norwegianLetters = text.toLowerCase(Locale.ROOT).matches("(?s).*[æøå].*");
        return english >= 2 && english > norwegian * 2 && !(norwegianLetters && english < 4);
    }

    private static List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(m -> m.group()).toList();
    }
}
