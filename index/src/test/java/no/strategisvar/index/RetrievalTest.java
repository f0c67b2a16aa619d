package no.strategisvar.index;

import static org.assertj.core.api.Assertions.assertThat;

import no.strategisvar.corpus.CorpusException;
import no.strategisvar.corpus.CorpusFolder;
import no.strategisvar.corpus.Passage;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is found in the real documents. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class RetrievalTest {

    private final PassageIndex index;

    RetrievalTest(@TempDir Path folder) throws IOException, CorpusException {
        index = PassageIndex.open(new CorpusFolder(Path.of("../corpus/documents")).load(), folder);
    }

    @AfterAll
    void close() throws IOException {
        index.close();
    }

    @Test
    void findsPassagesAndSpansAlikeTogetherAndApart() {
        Query query = index.query("Hva gjør dere for oppdrett?");
        Search search = index.search(query);
        assertThat(search.passages(8))
                .isNotEmpty()
                .isEqualTo(index.passages(query, SearchFilter.NONE, 8));
        assertThat(search.spans(60)).isNotEmpty().isEqualTo(index.spans(query, 60));
        assertThat(search.passages(3)).isEqualTo(index.passages(query, SearchFilter.NONE, 3));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hva gjør dere for oppdrett?            | havbruk",
                "Hvor mange kommuner har reindrift?     | 29 av kommunene",
                "Hva er besøksforvaltning?              | Besøksforvaltning betyr å sikre",
                "Når ble handlingsplanen vedtatt?       | 15.11.2023",
                "Hvilke mål er satt for bioøkonomien?   | I 2025 er Trøndelag en ledende region i",
                "industriell symbiose                   | Industriell symbiose ved Malm"
                        + " Industripark",
                "hacking av bedrifter                   | digitale trusler",
                "grønt industrilyft                     | grønt industriløft",
                "Hva sier 2023:10?                      | NOU 2023:10"
            })
    void findsThePassageThatAnswers(String question, String words) {
        assertThat(passages(question, 1).getFirst().text().toLowerCase(Locale.ROOT))
                .contains(words.toLowerCase(Locale.ROOT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kor mange kommunar har reindrift? | Hvor mange kommuner har reindrift?",
                "Korleis blir klimagassutslepp kutta? | Hvordan kuttes klimagassutslipp?",
                "Kva er besøksforvalting? | Hva er besøksforvaltning?",
                "Kven har ansvaret for å følgje opp? | Hvem har ansvaret for å følge opp?",
                "Kva tiltak finst for samisk opplevingsnæring?"
                        + " | Hvilke tiltak finnes for samisk opplevelsesnæring?",
                "Kva mål er sette for bioøkonomien? | Hvilke mål er satt for bioøkonomien?",
                "Korleis får gründerar tilskot? | Hvordan får gründere tilskudd?"
            })
    void aNynorskQuestionFindsWhatTheBokmaalOneDoes(String nynorsk, String bokmaal) {
        // Questions are written for a passage in either standard, so two that answer may change
        // places.
        assertThat(passages(bokmaal, 2)).containsAll(passages(nynorsk, 1));
        assertThat(passages(nynorsk, 2)).containsAll(passages(bokmaal, 1));
    }

    @Test
    void theBestComesFirstAndNoMoreThanAskedFor() {
        List<ScoredPassage> hits =
                index.passages(index.query("bærekraftig næringsliv"), SearchFilter.NONE, 7);
        assertThat(hits).hasSize(7);
        assertThat(hits).isSortedAccordingTo((a, b) -> Float.compare(b.score(), a.score()));
        assertThat(hits).extracting(hit -> hit.passage().id()).doesNotHaveDuplicates();
    }

    @Test
    void aFilterKeepsToOneDocument() {
        SearchFilter article =
                new SearchFilter(Optional.of("gront-industriloft-2024"), Optional.empty());
        assertThat(index.passages(index.query("grønt industriløft"), article, 50))
                .isNotEmpty()
                .allMatch(hit -> hit.passage().documentId().equals("gront-industriloft-2024"));
    }

    @ParameterizedTest
    @CsvSource({
        "biookonomi, Bioøkonomi",
        "felles, Fellestiltak",
        "offentlig-sektor, Offentlig sektor",
        "attraktivitet, Attraktivitet"
    })
    void aFilterKeepsToOneArea(String area, String heading) {
        SearchFilter filter = new SearchFilter(Optional.empty(), Optional.of(area));
        assertThat(index.passages(index.query("mobilisere til utvikling"), filter, 200))
                .isNotEmpty()
                .allMatch(hit ->
                        hit.passage().path().stream().anyMatch(at -> at.startsWith(heading)));
    }

    @Test
    void aListThatThePlanRepeatsIsFoundOnce() {
        assertThat(passages("Utarbeide «plakaten» synlige Trøndelag fellestiltak", 20))
                .filteredOn(passage -> passage.heading().startsWith("Fellestiltak"))
                .filteredOn(passage -> passage.text().contains("4. Utarbeide «plakaten»"))
                .hasSize(1);
    }

    @Test
    void aSentenceIsFoundOnItsOwn() {
        ScoredSpan best =
                index.spans(index.query("Hvor mange kommuner har reindrift?"), 3).getFirst();
        assertThat(best.passage().text(best.span()))
                .isEqualTo("Det drives reindrift i 29 av kommunene i Trøndelag.");
    }

    static Stream<String> anyTexts() {
        return Stream.of(
                "klima/miljø?",
                "2024/2025?",
                "\"",
                "tiltak: x",
                "§",
                "",
                "   ",
                "+-&&||!(){}[]^\"~*?:\\/",
                "havbruk AND (",
                "a".repeat(10_000),
                "klima og miljø ".repeat(667),
                "\u0000\uD83D\uDE00\uD83D ꙮ \u200F");
    }

    @ParameterizedTest
    @MethodSource("anyTexts")
    void anyTextIsAQuestion(String text) {
        Query query = index.query(text);
        assertThat(query.text()).isEqualTo(text);
        List<ScoredPassage> hits = index.passages(query, SearchFilter.NONE, 5);
        assertThat(hits.size()).isBetween(text.contains("klima") ? 5 : 0, 5);
        assertThat(index.spans(query, 5)).hasSameSizeAs(hits);
    }

    @Test
    void aQuestionFindsTheSameFromManyThreads() {
        List<Passage> alone = passages("bærekraftig utvikling", 20);
        assertThat(
                        IntStream.range(0, 200)
                                .parallel()
                                .mapToObj(_ -> passages("bærekraftig utvikling", 20)))
                .allMatch(alone::equals);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"oppdrett og laks", "klimagasutslipp", "forskning FoU UH-sektoren", "4.0"})
    void highlightsAreWholeWordsInsideTheText(String question) {
        Query query = index.query(question);
        long marks = 0;
        for (Passage passage : index.corpus().passages().toList()) {
            String text = passage.text();
            int last = 0;
            for (int[] mark : index.termMatch().highlights(query, text)) {
                assertThat(mark).hasSize(2);
                assertThat(mark[0]).isBetween(last, text.length());
                assertThat(mark[1]).isBetween(mark[0] + 1, text.length());
                assertThat(isLetter(text, mark[0] - 1)).isFalse();
                assertThat(isLetter(text, mark[0])).isTrue();
                assertThat(isLetter(text, mark[1] - 1)).isTrue();
                assertThat(isLetter(text, mark[1])).isFalse();
                last = mark[1];
                marks++;
            }
        }
        assertThat(marks).isPositive();
    }

    private static boolean isLetter(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }

    private List<Passage> passages(String question, int limit) {
        return index.passages(index.query(question), SearchFilter.NONE, limit).stream()
                .map(ScoredPassage::passage)
                .toList();
    }
}
