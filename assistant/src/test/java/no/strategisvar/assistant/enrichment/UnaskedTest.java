package no.strategisvar.assistant.enrichment;

import static org.assertj.core.api.Assertions.assertThat;

import no.strategisvar.corpus.CorpusException;
import no.strategisvar.corpus.CorpusFolder;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

final class UnaskedTest {

    private static final String FIRST = "Landstrøm bygges ut ved samtlige kaianlegg i fylket.";
    private static final String SECOND = "Kaiene males røde hvert eneste år.";

    @TempDir Path documents;

    @BeforeEach
    void writeADocument() throws IOException {
        Files.writeString(
                documents.resolve("plan.document.yaml"),
                "id: plan\nfile: plan.md\ntitle: Plan for kaier\n");
        Files.writeString(
                documents.resolve("plan.md"), "# Kaier\n%s %s\n".formatted(FIRST, SECOND));
    }

    @Test
    void aPassageThatNobodyHasAskedAboutIsUnaskedSentenceBySentence()
            throws IOException, CorpusException {
        assertThat(unasked()).containsExactly(FIRST, SECOND);
    }

    @Test
    void aQuestionToTheWholePassageLeavesItsSentencesUnasked() throws IOException, CorpusException {
        write("heading", "Kaier");
        assertThat(unasked()).containsExactly(FIRST, SECOND);
    }

    @Test
    void aQuestionToASentenceIsEnoughWhereNoRecordStands() throws IOException, CorpusException {
        write("quote", SECOND);
        assertThat(unasked()).isEmpty();
    }

    private void write(String place, String value) throws IOException {
        Files.writeString(
                documents.resolve("plan.questions.jsonl"),
                "{\"%s\": \"%s\", \"questions\": [\"hva skjer med kaiene\"]}\n"
                        .formatted(place, value));
    }

    private List<String> unasked() throws IOException, CorpusException {
        return new CorpusFolder(documents)
                .load().documents().stream()
                        .flatMap(document -> Unasked.in(document).stream())
                        .flatMap(unasked -> unasked.texts().stream())
                        .toList();
    }
}
