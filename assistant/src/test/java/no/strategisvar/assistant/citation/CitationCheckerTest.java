package no.strategisvar.assistant.citation;

import static org.assertj.core.api.Assertions.assertThat;

import no.strategisvar.corpus.Anchor;
import no.strategisvar.corpus.Corpus;
import no.strategisvar.corpus.Descriptor;
import no.strategisvar.corpus.Document;
import no.strategisvar.corpus.DocumentKind;
import no.strategisvar.corpus.DocumentStatus;
import no.strategisvar.corpus.Passage;
import no.strategisvar.corpus.Records;
import no.strategisvar.corpus.Unanswered;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.text.Normalizer;
import java.util.List;

final class CitationCheckerTest {

    private static final String TEXT =
            "Trøndelag skal kutte 50-55 % av klimagassutslipp innen 2030.\n"
                    + "Målet kalles «grønn omstilling» og gjelder ikke landbruket.";

    private final CitationChecker checker = checker(TEXT);

    @Test
    void anExactQuoteIsFoundWhereItStands() {
        Citation citation = checker.check("p1", "kutte 50-55 %").orElseThrow();

        assertThat(citation.quote()).isEqualTo("kutte 50-55 %");
        assertThat(citation.start()).isEqualTo(TEXT.indexOf("kutte"));
        assertThat(citation.end()).isEqualTo(TEXT.indexOf("kutte") + "kutte 50-55 %".length());
        assertThat(citation.passage().id()).isEqualTo("p1");
        assertThat(citation.document().id()).isEqualTo("plan");
        assertThat(citation.url()).startsWith("/documents/plan#:~:text=kutte");
    }

    @Test
    void theWholePassageIsAQuoteOfItself() {
        Citation citation = checker.check("p1", TEXT).orElseThrow();

        assertThat(citation.start()).isZero();
        assertThat(citation.end()).isEqualTo(TEXT.length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "innen  2030.  Målet",
                "innen\n2030.\tMålet",
                "  innen 2030. Målet\n",
                "innen\u00A02030. Målet",
                "inn-\nen 2030. Målet",
                "inn-  \nen 2030. Målet",
                "in\u00ADnen 2030. Målet"
            })
    void whiteSpaceAndBrokenWordsMayDiffer(String quote) {
        assertThat(checker.check("p1", quote).orElseThrow().quote())
                .isEqualTo("innen 2030.\nMålet");
    }

    @ParameterizedTest
    @ValueSource(strings = {"«grønn omstilling»", "\"grønn omstilling\"", "“grønn omstilling”"})
    void theShapeOfQuotationMarksMayDiffer(String quote) {
        assertThat(checker.check("p1", "kalles " + quote).orElseThrow().quote())
                .isEqualTo("kalles «grønn omstilling»");
    }

    @Test
    void lettersMayBeWrittenAsLetterAndAccent() {
        String decomposed = Normalizer.normalize("på båten", Normalizer.Form.NFD);
        assertThat(decomposed).isNotEqualTo("på båten");

        Citation asked = checker("De drar på båten nå.").check("p1", decomposed).orElseThrow();
        assertThat(asked.quote()).isEqualTo("på båten");

        Citation stored =
                checker("De drar " + decomposed + " nå.").check("p1", "på båten").orElseThrow();
        assertThat(stored.quote()).isEqualTo(decomposed);
    }

    @Test
    void aWordThatIsBrokenInThePassageIsQuotedAsItStands() {
        CitationChecker broken = checker("Nye samarbeids-\nmodeller og fri\u00ADluft.");

        assertThat(broken.check("p1", "samarbeidsmodeller").orElseThrow().quote())
                .isEqualTo("samarbeids-\nmodeller");
        assertThat(broken.check("p1", "friluft").orElseThrow().quote()).isEqualTo("fri\u00ADluft");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Trøndelag skal redusere 50-55 % av klimagassutslipp",
                "kutte 50-56 %",
                "kutte 5055 %",
                "innen 2031",
                "Trøndelag skal ikke kutte 50-55 %",
                "gjelder landbruket",
                "trøndelag skal kutte",
                "kutte 50-55 % … innen 2030",
                "innen 2030. Målet kalles grønn omstilling",
                "kutte 50-55 prosent",
                "landbruket. Slik er det",
                "klimagassutslipp av innen",
                "Tröndelag skal"
            })
    void anyOtherDifferenceIsRefused(String quote) {
        assertThat(checker.check("p1", quote)).isEmpty();
    }

    @Test
    void anUnknownPassageIsRefused() {
        assertThat(checker.check("p2", "kutte 50-55 %")).isEmpty();
        assertThat(checker.check("", "kutte 50-55 %")).isEmpty();
        assertThat(checker.check(new Anchor("p2", 0, 10))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "20", " 2 0 ", "\u00AD\u00AD\u00AD\u00AD", "\n\n\n\n", "-\n"})
    void aQuoteOfLessThanThreeCharactersIsRefused(String quote) {
        assertThat(checker.check("p1", quote)).isEmpty();
    }

    @Test
    void aQuoteOfThreeCharactersIsEnough() {
        assertThat(checker.check("p1", "203")).isPresent();
    }

    @Test
    void anAnchorWithinThePassageGivesItsWords() {
        Citation citation = checker.check(new Anchor("p1", 0, 9)).orElseThrow();

        assertThat(citation.quote()).isEqualTo("Trøndelag");
        assertThat(checker.check(new Anchor("p1", 0, TEXT.length())).orElseThrow().quote())
                .isEqualTo(TEXT);
    }

    @ParameterizedTest
    @CsvSource({"-1,9", "0,100000", "0,2", "5,5", "9,0", "100000,100009", "-9,-1"})
    void anAnchorOutOfRangeIsRefused(int start, int end) {
        assertThat(checker.check(new Anchor("p1", start, end))).isEmpty();
    }

    @Test
    void anAnchorOneCharacterPastTheEndIsRefused() {
        int length = TEXT.length();

        assertThat(checker.check(new Anchor("p1", length - 9, length))).isPresent();
        assertThat(checker.check(new Anchor("p1", length - 9, length + 1))).isEmpty();
    }

    private static CitationChecker checker(String text) {
        Descriptor descriptor =
                new Descriptor(
                        "plan",
                        "plan.txt",
                        "En plan",
                        "Planen",
                        "",
                        DocumentKind.PLAN,
                        DocumentStatus.ADOPTED,
                        null,
                        null,
                        null,
                        null,
                        "nb",
                        null);
        Passage passage = new Passage("p1", "plan", 0, List.of("Klima"), 3, text, List.of());
        Document document =
                new Document(
                        descriptor,
                        List.of(passage),
                        Records.NONE,
                        List.of(),
                        Unanswered.NONE,
                        List.of(),
                        List.of());
        return new CitationChecker(new Corpus(List.of(document), "test"));
    }
}
