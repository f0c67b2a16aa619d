package no.strategisvar.corpus.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.strategisvar.corpus.Anchor;
import no.strategisvar.corpus.CorpusException;
import no.strategisvar.corpus.Passage;
import no.strategisvar.corpus.WrittenQuestions;
import no.strategisvar.corpus.reading.Block.Kind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

final class EnrichmentFileTest {

    @TempDir Path folder = Path.of("");

    private final List<String> warnings = new ArrayList<>();
    private final List<Passage> passages =
            new ArrayList<>(
                    PassageCutter.cut(
                            "dok",
                            List.of(
                                    block("A", "Målet er vekst. Det gjelder UH-sektoren i fylket."),
                                    block("B", "Målet er vekst. Alt annet er likt."))));

    @Test
    void aDocumentWithoutTheFileHasNoQuestions() throws IOException, CorpusException {
        assertThat(load()).isEmpty();
        assertThat(warnings).isEmpty();
    }

    @Test
    void questionsBelongToTheSentenceThatHoldsTheQuote() throws IOException, CorpusException {
        write(
                "{\"quote\": \"gjelder uh- sektoren\", \"questions\": [\"hvem gjelder det\","
                        + " \"x\"]}");
        String text = passages.getFirst().text();
        assertThat(load())
                .containsExactly(
                        new WrittenQuestions(
                                new Anchor(
                                        passages.getFirst().id(),
                                        text.indexOf("Det gjelder"),
                                        text.length()),
                                List.of("hvem gjelder det", "x")));
    }

    @Test
    void aQuoteThatStandsTwiceIsFoundTwice() throws IOException, CorpusException {
        write("{\"quote\": \"Målet er vekst.\", \"questions\": [\"hva er målet\"]}\n\n");
        assertThat(load())
                .extracting(questions -> questions.anchor().passageId())
                .containsExactly(passages.getFirst().id(), passages.getLast().id());
        assertThat(warnings).isEmpty();
    }

    @Test
    void aQuoteThatIsNotInTheTextIsAWarning() throws IOException, CorpusException {
        write(
                """
                {"quote": "Målet er fred.", "questions": ["hva er målet"]}
                {"quote": "Alt annet er likt", "questions": ["hva med resten"]}
                """);
        assertThat(load()).hasSize(1);
        assertThat(warnings)
                .containsExactly("Fant ikke «Målet er fred.» fra dok.questions.jsonl i teksten.");
    }

    @Test
    void questionsToAWholeListBelongToThePassagesUnderItsHeadings()
            throws IOException, CorpusException {
        passages.add(PassageCutter.cut("dok", List.of(block("B › B1", "Målet er ro."))).getFirst());
        write("{\"heading\": \"B › B1\", \"questions\": [\"hvilke mål er det i B1\"]}");
        assertThat(load())
                .containsExactly(
                        new WrittenQuestions(
                                new Anchor(
                                        passages.getLast().id(),
                                        0,
                                        passages.getLast().text().length()),
                                List.of("hvilke mål er det i B1")));
        write("{\"heading\": \"B1\", \"questions\": [\"hvilke mål er det i B1\"]}");
        assertThat(load()).isEmpty();
        assertThat(warnings).containsExactly("Fant ikke «B1» fra dok.questions.jsonl i teksten.");
    }

    @Test
    void refusesALineThatDoesNotSayWhereItBelongsOrSaysItTwice() throws IOException {
        for (String place : List.of("", "\"quote\": \"Målet\", \"heading\": \"A\", ")) {
            write("{%s\"questions\": [\"hva er målet\"]}".formatted(place));
            assertThatThrownBy(this::load)
                    .isInstanceOf(CorpusException.class)
                    .hasMessageStartingWith(
                            "En linje i dok.questions.jsonl må ha enten «quote» eller «heading»: ");
        }
    }

    @Test
    void refusesALineThatIsNotJson() throws IOException {
        write("{\"quote\": \"Målet er vekst.\"");
        assertThatThrownBy(this::load)
                .isInstanceOf(CorpusException.class)
                .hasMessageStartingWith("En linje i dok.questions.jsonl er ikke gyldig JSON: ");
    }

    private void write(String lines) throws IOException {
        Files.writeString(folder.resolve("dok.questions.jsonl"), lines);
    }

    private List<WrittenQuestions> load() throws IOException, CorpusException {
        return EnrichmentFile.load(folder, "dok", passages, warnings);
    }

    private static Block block(String heading, String text) {
        return new Block(Kind.PARAGRAPH, List.of(heading.split(" › ", -1)), 5, 1, text, 0);
    }
}
