package no.strategisvar.assistant.answer;

import static org.assertj.core.api.Assertions.assertThat;

import no.strategisvar.assistant.question.Turn;
import no.strategisvar.assistant.texts.Texts;
import no.strategisvar.corpus.Corpus;
import no.strategisvar.corpus.CorpusException;
import no.strategisvar.corpus.CorpusFolder;
import no.strategisvar.corpus.DocumentStatus;
import no.strategisvar.index.PassageIndex;
import no.strategisvar.index.SearchFilter;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A plan that no longer holds, a draft and a news article never speak for the plan that does. */
final class AuthorityTest {

    @TempDir Path documents = Path.of("");
    @TempDir Path indexes = Path.of("");

    private PassageIndex index;

    @BeforeEach
    void open() throws IOException, CorpusException {
        write(
                "havneplan-2019",
                "kind: plan\nstatus: superseded\nadopted: 2019-05-01",
                "Fylket skal bygge tre nye havner for hurtigbåter innen 2022.\n\n"
                        + "Ferjene skal gå på diesel til 2021.");
        write(
                "havneplan-2024",
                "kind: plan\nstatus: adopted\nadopted: 2024-05-01",
                "Fylket skal bygge fem nye havner for hurtigbåter innen 2028.");
        write(
                "havnenytt",
                "kind: news\nstatus: information\nadopted: 2024-08-09",
                "Nye havner for hurtigbåter: fylket har fått penger til å bygge to av de fem"
                        + " havnene.");
        Corpus corpus = new CorpusFolder(documents).load();
        assertThat(corpus.problems()).isEmpty();
        index = PassageIndex.open(corpus, indexes);
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @Test
    void thePlanThatHoldsIsFoundBeforeTheOldOne() {
        List<String> found =
                index
                        .passages(index.query("nye havner for hurtigbåter"), SearchFilter.NONE, 3)
                        .stream()
                        .map(hit -> hit.passage().documentId())
                        .toList();

        assertThat(found).contains("havneplan-2024");
        assertThat(found.indexOf("havneplan-2019")).isNotZero();
    }

    @Test
    void thePlanThatHoldsSpeaksFirstAndEveryOtherIsNamedForWhatItIs() {
        Answer answer = ask("Hvor mange nye havner for hurtigbåter skal fylket bygge?");

        assertThat(answer.citations().getFirst().document().id()).isEqualTo("havneplan-2024");
        List<DocumentStatus> order =
                answer.citations().stream().map(c -> c.document().status()).toList();
        assertThat(order).containsExactly(DocumentStatus.ADOPTED, DocumentStatus.INFORMATION);
        assertThat(answer.text()).contains("nyhetssaken «havnenytt» (2024-08-09)");
    }

    @Test
    void whatOnlyTheOldPlanSaysIsToldAsNoLongerHolding() {
        Answer answer = ask("Skal ferjene gå på diesel?");

        assertThat(answer.text())
                .contains("Dette sto i havneplan-2019 (2019-05-01), som ikke lenger gjelder:");
        assertThat(answer.citations())
                .allMatch(c -> c.document().status() == DocumentStatus.SUPERSEDED);
    }

    @Test
    void whatTheNewsSaysIsToldAsNews() {
        Answer answer = ask("Hva har fylket fått penger til?");

        assertThat(answer.text()).contains("Dette står i nyhetssaken «havnenytt» (2024-08-09):");
    }

    private Answer ask(String question) {
        return new Assistant(index, new Texts())
                .answer(List.of(new Turn(Turn.Role.USER, question)));
    }

    private void write(String id, String facts, String text) throws IOException {
        Files.writeString(
                documents.resolve(id + ".document.yaml"),
                "id: %s\nfile: %s.txt\ntitle: %s\n%s\n".formatted(id, id, id, facts));
        Files.writeString(documents.resolve(id + ".txt"), text);
    }
}
