package no.strategisvar.assistant.http;

import static no.strategisvar.assistant.http.RunningService.ok;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/** What chat lists or counts is what the records over HTTP give, neither more nor less. */
final class ChatAgreesWithRecordsTest {

    private static RunningService service;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        service = new RunningService(folder);
    }

    @AfterAll
    static void stop() throws IOException {
        service.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hvor mange tiltak har planen?|measures",
                "Hvor mange tiltak er det for bioøkonomi?|measures?area=biookonomi",
                "Hvor mange tiltak er det for opplevelser?|measures?area=opplevelser",
                "Kor mange tiltak finst for teknologi?|measures?area=teknologi",
                "Hvor mange tiltak gjelder offentlig sektor?|measures?area=offentlig-sektor",
                "Hvilke fellestiltak har planen?|measures?area=felles",
                "List opp tiltakene for bioøkonomi|measures?area=biookonomi",
                "Hvilke tiltak finnes for opplevelser?|measures?area=opplevelser",
                "Kva tiltak finst for teknologi?|measures?area=teknologi",
                "Hvilke tiltak har planen for offentlig sektor?|measures?area=offentlig-sektor",
                "Hvilke tiltak finnes for havbruk?|measures?q=havbruk",
                "Hvilke tiltak handler om studenter?|measures?q=studenter",
                "Hvor mange tiltak handler om studenter?|measures?q=studenter",
                "Hvilke tiltak handler om reiseliv?|measures?q=reiseliv",
                "Hvilke tiltak finnes for gründere?|measures?q=gr%C3%BCndere",
                "Hvilke tiltak gjelder innkjøp?|measures?q=innkj%C3%B8p",
                "Hvilke tiltak finnes for testarenaer?|measures?q=testarenaer",
                "Kva tiltak finst for studentar?|measures?q=studentar",
                "Hvilke tiltak finnes for klynger?|measures?q=klynger",
                "Hvilke tiltak handler om eksport?|measures?q=eksport",
                "Hvilke tiltak handler om beredskap?|measures?q=beredskap",
                "Hvilke tiltak handler om restråstoff?|measures?q=restr%C3%A5stoff",
                "Hvilke tiltak handler om Sametinget?|measures?q=Sametinget",
                "Hvilke tiltak handler om skog?|measures?q=skog",
                "Hvor mange prioriteringer har planen?|priorities",
                "Hvilke prioriteringer finnes for bioøkonomi?|priorities?area=biookonomi",
                "Hvilke prioriteringer har planen for teknologi?|priorities?area=teknologi",
                "Hvilke prioriteringer handler om studenter?|priorities?q=studenter",
                "Hvilke mål finnes for teknologi?|goals?area=teknologi",
                "Hvor mange mål har planen for bioøkonomi?|goals?area=biookonomi",
                "Kva mål finst for opplevelser?|goals?area=opplevelser",
                "Hvilke mål har offentlig sektor?|goals?area=offentlig-sektor"
            })
    void chatAndRecordsGiveTheSameSet(String question, String query) {
        JsonNode answer = ok(service.ask(question));
        String list = query.replaceFirst("\\?.*", "");
        JsonNode records = ok(service.get("/api/" + query));

        assertThat(answer.get("outcome").asText()).isEqualTo("answered");
        assertThat(quotes(answer.get("citations"))).isEqualTo(titles(records.get(list)));
        assertThat(answer.get("answer").asText()).contains(records.get("total").asText());
    }

    private static Set<String> quotes(JsonNode citations) {
        Set<String> quotes = new TreeSet<>();
        citations.forEach(citation -> quotes.add(citation.get("quote").asText()));
        return quotes;
    }

    /** The first citation of a record is where its title stands. */
    private static Set<String> titles(JsonNode records) {
        Set<String> titles = new TreeSet<>();
        records.forEach(record -> titles.add(record.get("citations").get(0).get("quote").asText()));
        return titles;
    }
}
