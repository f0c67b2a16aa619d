package no.strategisvar.index;

import static org.assertj.core.api.Assertions.assertThat;

import no.strategisvar.index.analysis.Lexicon;
import no.strategisvar.index.analysis.NorwegianAnalysis;
import no.strategisvar.index.analysis.Word;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.stream.Collectors;

final class QueryReaderTest {

    private final NorwegianAnalysis analysis = new NorwegianAnalysis(Lexicon.shipped());
    private final QueryReader reader = new QueryReader(analysis, Lexicon.shipped());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hva sier planen om havbruk? | havbruk",
                "Kva seier planen om havbruk? | havbruk",
                "Ka e måla for bioøkonomien? | måla bioøkonomien",
                "Hvordan skal Trøndelag kutte utslipp innen 2030? | kutte utslipp 2030",
                "Er strategien ikke juridisk bindende? | ikke juridisk bindende"
            })
    void leavesOutTheWordsThatOnlyAsk(String question, String words) {
        Query query = reader.read(question);
        assertThat(query.text()).isEqualTo(question);
        assertThat(words(query)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Hva er det? | hva er det", "Kva er det? | hva er det", "Og | og"})
    void aQuestionOfQuestionWordsKeepsThem(String question, String words) {
        Query query = reader.read(question);
        assertThat(words(query)).isEqualTo(words);
        assertThat(query.terms()).allMatch(term -> term.meanings().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\"", "?!"})
    void aTextWithoutWordsHasNoTerms(String text) {
        assertThat(reader.read(text).terms()).isEmpty();
    }

    @Test
    void anEverydayWordBringsTheWordsOfThePlan() {
        assertThat(meanings(reader.read("Hva med oppdrett i fjorden?").terms().getFirst()))
                .containsExactly("havbruk", "havbruksnæringen");
    }

    @Test
    void anEverydayWordIsKnownInAllItsForms() {
        assertThat(meanings(reader.read("oppdrettet").terms().getFirst())).contains("havbruk");
        assertThat(meanings(reader.read("gründeren").terms().getFirst())).contains("etablerere");
    }

    @Test
    void aPhraseBringsTheWordsOfThePlanAtItsFirstWord() {
        Query query = reader.read("Kan jeg starte bedrift her?");
        assertThat(words(query)).isEqualTo("starte bedrift");
        assertThat(meanings(query.terms().getFirst()))
                .containsExactly("etablering av egen bedrift", "etablerere", "gründere");
        assertThat(meanings(query.terms().getLast())).doesNotContain("etablering av egen bedrift");
    }

    @Test
    void anUnknownWordBringsNothing() {
        assertThat(reader.read("zebra").terms().getFirst().meanings()).isEmpty();
    }

    @Test
    void signsAndOperatorsAreText() {
        assertThat(words(reader.read("+havbruk && (laks || \"torsk\")^3 -fisk* tittel: x~2 !skog")))
                .isEqualTo("havbruk laks torsk 3 fisk tittel x 2 skog");
    }

    @Test
    void tellsQuestionWordsFromOthers() {
        assertThat(analysis.words("kva planen om")).allMatch(reader::isQuestionWord);
        assertThat(analysis.words("ikke havbruk")).noneMatch(reader::isQuestionWord);
    }

    private static String words(Query query) {
        return query.terms().stream()
                .map(term -> term.word().folded())
                .collect(Collectors.joining(" "));
    }

    private static List<String> meanings(Query.Term term) {
        return term.meanings().stream()
                .map(meaning ->
                        meaning.words().stream()
                                .map(Word::surface)
                                .collect(Collectors.joining(" ")))
                .toList();
    }
}
