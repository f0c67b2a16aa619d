package no.strategisvar.assistant.fit;

import static org.assertj.core.api.Assertions.assertThat;

import no.strategisvar.assistant.TestCorpus;
import no.strategisvar.index.PassageIndex;
import no.strategisvar.index.TermMatch;
import no.strategisvar.index.analysis.Word;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

final class CueTest {

    private static PassageIndex index;

    @BeforeAll
    static void open(@TempDir Path folder) throws IOException {
        index = TestCorpus.index(folder);
    }

    @AfterAll
    static void close() throws IOException {
        index.close();
    }

    @ParameterizedTest
    @CsvSource({
        "reiseliv, vi driver med reiseliv, reiseliv",
        "gjester, gjestene våre, gjestene",
        "merd, i merdene, merdene",
        "fabrikk, en fôrfabrikk her, fôrfabrikk",
        "oppdrett, for oppdrettere, oppdrettere",
        "materialforskning, litt materialforsking, materialforsking",
        "leve i bygda, leve godt i bygda, leve godt i bygda",
        "=kurs, et kurs i sløyd, kurs",
        "utslipp, mindre utslepp, utslepp"
    })
    void aCueIsMetInEveryFormOfItsWords(String cue, String text, String words) {
        assertThat(found(cue, text)).contains(words);
    }

    @ParameterizedTest
    @CsvSource({
        "=kurs, vi gikk konkurs",
        "ansette, våre ansatte",
        "plast, en god plan",
        "korn, korte dager",
        "leve i bygda, leve et helt annet sted enn i bygda",
        "gründer, en bonde"
    })
    void anotherWordDoesNotMeetIt(String cue, String text) {
        assertThat(found(cue, text)).isEmpty();
    }

    private static Optional<String> found(String cue, String text) {
        TermMatch match = index.termMatch();
        List<Word> words = match.words(text);
        return IntStream.range(0, words.size())
                .mapToObj(i -> Cue.of(cue, match).at(words, i, match))
                .flatMap(Optional::stream)
                .map(hit -> text.substring(hit.start(), hit.end()))
                .findFirst();
    }
}
