package no.strategisvar.llama;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;

import no.strategisvar.assistant.model.LocalModel;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A real model in this process, from a file that the test writes. */
final class LlamaTest {

    private static final JsonMapper JSON = new JsonMapper();

    @TempDir Path folder;

    @BeforeAll
    static void start() {
        Machine.mustRunLlama();
    }

    @Test
    void aModelWritesPieceByPieceAndTheSameEachTime() throws IOException {
        try (LocalModel model =
                new LlamaOpener().open(TinyModel.random(folder.resolve("m.gguf")), 500, 500)) {
            List<String> first = write(model, Optional.empty(), 60);

            assertThat(first).hasSizeGreaterThan(1);
            assertThat(write(model, Optional.empty(), 60)).isEqualTo(first);
        }
    }

    @Test
    void aModelIsHeldToASchema() throws IOException {
        String schema =
                "{\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"string\",\"maxLength\":9}},"
                        + "\"required\":[\"a\"],\"additionalProperties\":false}";
        try (LocalModel model =
                new LlamaOpener().open(TinyModel.random(folder.resolve("m.gguf")), 500, 500)) {
            String text = String.join("", write(model, Optional.of(schema), 200));

            assertThat(JSON.readTree(text).path("a").isTextual()).as(text).isTrue();
        }
    }

    private static List<String> write(LocalModel model, Optional<String> schema, int tokens) {
        List<String> pieces = new ArrayList<>();
        model.write(
                "Du svarer.",
                "Hva sier planen?",
                new LocalModel.Options(tokens, Optional.of(0.8), schema),
                pieces::add);
        return pieces;
    }

    @Test
    void aFileThatIsNoModelIsRefusedInNorwegian() throws IOException {
        Path file = Files.writeString(folder.resolve("tekst.gguf"), "hallo");

        assertThatThrownBy(() -> new LlamaOpener().open(file, 500, 500))
                .isInstanceOf(IOException.class)
                .hasMessageContainingAll("tekst.gguf", "ingen modell");
    }

    @Test
    void aModelThatKnowsATextByHeartSaysItAndIsDone() throws IOException {
        String text = "Fylket skal ha flere båter på strøm, og båtene skal gå oftere.";
        try (LocalModel model =
                new LlamaOpener()
                        .open(TinyModel.saying(text, folder.resolve("m.gguf")), 500, 500)) {
            List<String> pieces = new ArrayList<>();

            assertThat(model.write("", "", options(100), pieces::add))
                    .isEqualTo(LocalModel.End.DONE);
            assertThat(String.join("", pieces)).isEqualTo(text);
            assertThat(model.write("", "", options(3), pieces::add))
                    .isEqualTo(LocalModel.End.LIMIT);
            assertThat(model.write("", "for langt ".repeat(500), options(3), pieces::add))
                    .isEqualTo(LocalModel.End.NO_ROOM);
        }
    }

    private static LocalModel.Options options(int tokens) {
        return new LocalModel.Options(tokens, Optional.of(0.0), Optional.empty());
    }
}
