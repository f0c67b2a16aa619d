package no.strategisvar.assistant.citation;

import static org.assertj.core.api.Assertions.assertThat;

import no.strategisvar.assistant.TestCorpus;
import no.strategisvar.corpus.Passage;
import no.strategisvar.corpus.Span;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

final class TextFragmentTest {

    private static final String START = "/documents/plan#:~:text=";

    @Test
    void aQuoteOfEightWordsIsOneTerm() {
        assertThat(terms("en to tre fire fem seks sju åtte"))
                .containsExactly("en to tre fire fem seks sju åtte");
    }

    @Test
    void aLongerQuoteIsItsFirstFourAndLastFourWords() {
        assertThat(terms("en to tre fire fem seks sju åtte ni"))
                .containsExactly("en to tre fire", "seks sju åtte ni");
    }

    @Test
    void aListIsTheBeginningOfItsFirstLineAndTheEndOfItsLast() {
        assertThat(terms("• en to tre fire fem\n• seks sju\n• åtte ni ti elleve tolv"))
                .containsExactly("en to tre fire", "ni ti elleve tolv");
        assertThat(terms("1. en to\n12. tre fire")).containsExactly("en to", "tre fire");
    }

    @Test
    void noTermCrossesFromOneLineIntoTheNext() {
        assertThat(terms("en\nto tre")).containsExactly("en", "to tre");
    }

    @ParameterizedTest
    @CsvSource({
        "FoU-miljø,FoU%2Dmilj%C3%B8",
        "'mat, drikke','mat%2C%20drikke'",
        "drift & vekst,drift%20%26%20vekst",
        "20 % mat,20%20%25%20mat",
        "Bærekraft på sjøen,B%C3%A6rekraft%20p%C3%A5%20sj%C3%B8en",
        "«plakaten»,%C2%ABplakaten%C2%BB",
        "2 + 2 = 4,2%20%2B%202%20%3D%204",
        "CO₂ #1,CO%E2%82%82%20%231"
    })
    void whatHasAMeaningInAnAddressIsEncoded(String quote, String encoded) {
        assertThat(TextFragment.url("/documents/plan", quote)).isEqualTo(START + encoded);
    }

    @Test
    void whiteSpaceBecomesSingleSpaces() {
        assertThat(terms("  en   to\ttre ")).containsExactly("en to tre");
    }

    @Test
    void everySpanOfTheDocumentsIsFoundByItsAddress() {
        List<Passage> passages = TestCorpus.load().passages().toList();
        for (Passage passage : passages) {
            for (Span span : passage.spans()) {
                String quote = passage.text(span);
                String words = String.join(" ", words(quote));

                List<String> terms = terms(quote);

                assertThat(words).startsWith(terms.getFirst()).endsWith(terms.getLast());
                assertThat(words(quote).size())
                        .isGreaterThanOrEqualTo(
                                terms.stream().mapToInt(t -> words(t).size()).sum());
                assertThat(terms).hasSizeLessThanOrEqualTo(2);
            }
        }
        assertThat(passages).hasSizeGreaterThan(100);
    }

    /** The terms of the address, as a browser reads them. */
    private static List<String> terms(String quote) {
        String url = TextFragment.url("/documents/plan", quote);
        assertThat(url).startsWith(START);
        assertThat(URI.create(url).getRawPath()).isEqualTo("/documents/plan");
        String fragment = url.substring(START.length());
        assertThat(fragment).doesNotContain("-", "&", "+", " ");
        return Arrays.stream(fragment.split(",", -1))
                .map(term -> URLDecoder.decode(term, StandardCharsets.UTF_8))
                .toList();
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.strip().split("\\s+", -1)).toList();
    }
}
