package no.strategisvar.corpus.text;

import static org.assertj.core.api.Assertions.assertThat;

import no.strategisvar.corpus.text.Sentences.Range;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

final class SentencesTest {

    private static final List<String> PIECES =
            List.of(
                    "a",
                    "B",
                    "æ",
                    "Ø",
                    "1",
                    "20",
                    " ",
                    " ",
                    "\n",
                    "\t",
                    ".",
                    ".",
                    "!",
                    "?",
                    "»",
                    "«",
                    "\"",
                    "(",
                    ")",
                    "]",
                    "–",
                    "•",
                    "ca.",
                    "f.eks.",
                    "nr",
                    "Trøndelag",
                    "-");

    @Test
    void asPeopleTypeASmallLetterMayOpenASentence() {
        String text =
                "vi driver en inkubator. hvilke tiltak gjelder ca. alle? takk for svar nr. tre";
        assertThat(
                        Sentences.split(text, Sentences.Style.TYPED).stream()
                                .map(range -> text.substring(range.start(), range.end())))
                .containsExactly(
                        "vi driver en inkubator.",
                        "hvilke tiltak gjelder ca. alle?",
                        "takk for svar nr. tre");
        assertThat(sentences("Det gjelder 3. og 4. kvartal. så mye er det"))
                .containsExactly("Det gjelder 3. og 4. kvartal. så mye er det");
    }

    @Test
    void endsASentenceAtEveryEndMark() {
        assertThat(sentences("Målet er mer. Hvorfor det? Fordi! Slik er det"))
                .containsExactly("Målet er mer.", "Hvorfor det?", "Fordi!", "Slik er det");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Trøndelag står for ca. 20 % av matproduksjonen",
                "Pågående prosjekter, som f.eks. Klimapartner, kan bidra",
                "Brohode Havbruk m.fl. Universitetskommune er med",
                "Det er lagt vekt på det (jf. Handlingsplan 2022-2023)",
                "Det gjelder «bl.a. Havbruk» i dag",
                "Det koster 3 mill. Kr er enheten"
            })
    void goesOnAfterAnAbbreviation(String text) {
        assertThat(sentences(text)).containsExactly(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jacob B. Almlid er seniorrådgiver",
                "Artikkelen er fra 13. juni 2024",
                "Vedtatt 15.11.2023 av hovedutvalget",
                "Industri 4.0 Trøndelag og Veikart 2.0 for industri",
                "Se www.trondelagfylke.no for mer",
                "Den 2. 3. og 4. rad"
            })
    void goesOnAfterAnInitialOrANumber(String text) {
        assertThat(sentences(text)).containsExactly(text);
    }

    @Test
    void goesOnBeforeALowerCaseLetter() {
        assertThat(sentences("Det er slik... og ikke ellers! sa hun."))
                .containsExactly("Det er slik... og ikke ellers! sa hun.");
    }

    @Test
    void endsASentenceAtANumberThatIsItsLastWord() {
        assertThat(
                        sentences(
                                "Vi er Nord-Europas matregion nr. 1. Det er viktig. 80 % er"
                                        + " nordmenn."))
                .containsExactly(
                        "Vi er Nord-Europas matregion nr. 1.",
                        "Det er viktig.",
                        "80 % er nordmenn.");
    }

    @Test
    void opensASentenceAtQuotesDashesAndBullets() {
        assertThat(sentences("Det er slik. «Hei» er et ord. – Ja. • Punkt. (Merk.) Slutt."))
                .containsExactly(
                        "Det er slik.",
                        "«Hei» er et ord.",
                        "– Ja.",
                        "• Punkt.",
                        "(Merk.)",
                        "Slutt.");
    }

    @Test
    void keepsClosingQuotesAndBracketsWithTheirSentence() {
        assertThat(sentences("Hun sa «vi jobber smartere.» Så gikk hun (hjem!) Det var alt."))
                .containsExactly(
                        "Hun sa «vi jobber smartere.»", "Så gikk hun (hjem!)", "Det var alt.");
    }

    @Test
    void dividesWhereTheSourceForgotTheSpace() {
        assertThat(sentences("Det settes av tid til arbeidet.Trøndelag skal utvikles."))
                .containsExactly("Det settes av tid til arbeidet.", "Trøndelag skal utvikles.");
    }

    @Test
    void findsNothingInABlankText() {
        assertThat(Sentences.split("")).isEmpty();
        assertThat(Sentences.split(" \n\t ")).isEmpty();
    }

    @Test
    void rangesAreInOrderAndCoverEveryCharacterThatIsNotWhiteSpace() {
        Random random = new Random(20_240_101);
        for (int round = 0; round < 20_000; round++) {
            String text = text(random);
            List<Range> ranges = Sentences.split(text);
            boolean[] covered = new boolean[text.length()];
            int last = 0;
            for (Range range : ranges) {
                assertThat(range.start()).as(text).isGreaterThanOrEqualTo(last);
                assertThat(range.end()).as(text).isGreaterThan(range.start());
                String sentence = text.substring(range.start(), range.end());
                assertThat(sentence).as(text).isEqualTo(sentence.strip());
                Arrays.fill(covered, range.start(), range.end(), true);
                last = range.end();
            }
            for (int i = 0; i < text.length(); i++) {
                assertThat(covered[i] || Character.isWhitespace(text.charAt(i)))
                        .as("character %d of «%s»", i, text)
                        .isTrue();
            }
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(25);
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    private static List<String> sentences(String text) {
        return Sentences.split(text).stream()
                .map(range -> text.substring(range.start(), range.end()))
                .toList();
    }
}
