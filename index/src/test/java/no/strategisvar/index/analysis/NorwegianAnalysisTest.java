package no.strategisvar.index.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import no.strategisvar.corpus.Corpus;
import no.strategisvar.corpus.CorpusException;
import no.strategisvar.corpus.CorpusFolder;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

final class NorwegianAnalysisTest {

    private final NorwegianAnalysis analysis = new NorwegianAnalysis(Lexicon.shipped());

    static Stream<String> goldenLines() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(
                        NorwegianAnalysisTest.class.getResourceAsStream("tokens.txt"))) {
            List<String> lines =
                    new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
            return lines.stream().filter(line -> !line.startsWith("#"));
        }
    }

    @ParameterizedTest
    @MethodSource("goldenLines")
    void aTextBecomesTheWordsAPersonHasRead(String line) {
        String[] columns = line.split("\t", 2);
        String words =
                analysis.words(columns[0]).stream()
                        .map(word -> word.folded() + "/" + word.stem())
                        .collect(Collectors.joining(" "));
        assertThat(words).isEqualTo(columns[1]);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kva gjer fylkeskommunen for ungdomane? | Hva gjør fylkeskommunen for ungdommene?",
                "Korleis skal vi auke sjølvforsyning? | Hvordan skal vi øke selvforsyning?",
                "Kven har ansvaret for oppfylgjing? | Hvem har ansvaret for oppfølging?",
                "Ka slags måla har dokker? | Hva slags mål har dere?",
                "Er strategien ikkje bindande? | Er strategien ikke bindende?",
                "Tenester, verkemiddel og tilbod | Tjenester, virkemiddel og tilbud"
            })
    void nynorskAndDialectMeetBokmaal(String other, String bokmaal) {
        assertThat(stems(other)).isEqualTo(stems(bokmaal));
    }

    @Test
    void noWordIsThrownAway() {
        assertThat(stems("ikke uten og i på")).hasSize(5);
        assertThat(stems("ikkje bindande")).isNotEqualTo(stems("bindande"));
    }

    @Test
    void aTextWithoutWordsHasNone() {
        assertThat(analysis.words("")).isEmpty();
        assertThat(analysis.words(" \n\" – … ! « »")).isEmpty();
    }

    @Test
    void aWordHasItsBeginningAndItsRunsOfFourLetters() {
        Word word = analysis.words("Havbruk").getFirst();
        assertThat(word.prefix()).isEqualTo("havbr");
        assertThat(word.grams()).containsExactly("^hav", "havb", "avbr", "vbru", "bruk", "ruk$");
    }

    @Test
    void aShortWordIsItsOwnBeginning() {
        Word word = analysis.words("FoU").getFirst();
        assertThat(word.prefix()).isEqualTo("fou");
        assertThat(word.grams()).containsExactly("^fou", "fou$");
        assertThat(analysis.words("i").getFirst().grams()).containsExactly("^i$");
    }

    @Test
    void partsAreTakenOfTheBokmaalWord() {
        assertThat(analysis.words("berekraft").getFirst().prefix()).isEqualTo("bærek");
    }

    @Test
    void wordsStandInOrderWhereTheySayTheyStand() throws IOException, CorpusException {
        Corpus corpus = new CorpusFolder(Path.of("../corpus/documents")).load();
        corpus.passages()
                .forEach(passage -> {
                    String text = passage.text();
                    int last = 0;
                    for (Word word : analysis.words(text)) {
                        assertThat(word.start()).isGreaterThanOrEqualTo(last);
                        assertThat(
                                        text.substring(word.start(), word.end())
                                                .toLowerCase(Locale.ROOT))
                                .isEqualTo(word.surface());
                        assertThat(text.substring(last, word.start()))
                                .doesNotContainPattern("\\p{L}");
                        last = word.end();
                    }
                    assertThat(text.substring(last)).doesNotContainPattern("\\p{L}");
                });
    }

    private List<String> stems(String text) {
        return analysis.words(text).stream().map(Word::stem).toList();
    }
}
