package no.strategisvar.assistant.question;

import static org.assertj.core.api.Assertions.assertThat;

import no.strategisvar.assistant.wanted.RecordKind;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

/** Words that are looked for as such, though they name an area. */
final class VeryWordsTest extends QuestionReading {

    VeryWordsTest(@TempDir Path folder) throws IOException {
        super(folder);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "How many of the goals have technology in them? | GOAL | | technology",
                "Kva fellestiltak har kompetanse i tittelen? | MEASURE | felles | kompetanse",
                "Hvilke tiltak har forskning eler teknologi i titlene? | MEASURE | |"
                        + " forskning teknologi",
            })
    void whatStandsInTitlesIsATopic(
            String text, RecordKind kind, @Nullable String area, String topic) {
        Intent.Listing list = listing(text);

        assertThat(list.kind()).isEqualTo(kind);
        assertThat(list.areas()).isEqualTo(area == null ? Set.of() : Set.of(area));
        assertThat(topic(text)).containsExactlyInAnyOrder(topic.split(" "));
        assertThat(list.topic().inTitles()).isTrue();
    }
}
