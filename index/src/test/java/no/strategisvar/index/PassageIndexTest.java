package no.strategisvar.index;

import static org.assertj.core.api.Assertions.assertThat;

import no.strategisvar.corpus.Corpus;
import no.strategisvar.corpus.CorpusException;
import no.strategisvar.corpus.CorpusFolder;
import no.strategisvar.corpus.Passage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** How an index comes to be, is used again, and goes. */
final class PassageIndexTest {

    private static final Path ARTICLE = Path.of("../corpus/documents/004_e8fe95f2932d58ab.txt");

    @TempDir Path documents = Path.of("");
    @TempDir Path indexes = Path.of("");

    @BeforeEach
    void writeADocument() throws IOException {
        Files.writeString(
                documents.resolve("nyhet.document.yaml"),
                "id: nyhet\nfile: nyhet.txt\ntitle: Ny\n");
        Files.copy(ARTICLE, documents.resolve("nyhet.txt"));
    }

    @Test
    void buildsAnIndexOnTheFirstStartOnly() throws IOException, CorpusException {
        Path folder = indexes.resolve("ny/mappe");
        try (PassageIndex first = PassageIndex.open(corpus(), folder)) {
            assertThat(first.wasBuilt()).isTrue();
            assertThat(top(first, "Thamsklyngen")).contains("Thamsklyngen");
        }
        List<Path> built = entries(folder);
        try (PassageIndex second = PassageIndex.open(corpus(), folder)) {
            assertThat(second.wasBuilt()).isFalse();
            assertThat(top(second, "Thamsklyngen")).contains("Thamsklyngen");
        }
        assertThat(entries(folder)).isEqualTo(built);
    }

    @Test
    void buildsAnewWhenADocumentChanges() throws IOException, CorpusException {
        PassageIndex.open(corpus(), indexes).close();
        Files.writeString(
                documents.resolve("nyhet.txt"), "Zebraen bor på Frøya. Alt annet er likt.");
        try (PassageIndex index = PassageIndex.open(corpus(), indexes)) {
            assertThat(index.wasBuilt()).isTrue();
            assertThat(top(index, "zebraen")).startsWith("Zebraen bor på Frøya.");
            assertThat(index.passages(index.query("Thamsklyngen"), SearchFilter.NONE, 5)).isEmpty();
        }
    }

    @Test
    void buildsAnewWhenOnlyTheWrittenQuestionsChange() throws IOException, CorpusException {
        PassageIndex.open(corpus(), indexes).close();
        Files.writeString(
                documents.resolve("nyhet.questions.jsonl"),
                "{\"quote\": \"På besøk kommer også Eyde-klyngen\", \"questions\":"
                        + " [\"zebraer\"]}\n");
        try (PassageIndex index = PassageIndex.open(corpus(), indexes)) {
            assertThat(index.wasBuilt()).isTrue();
            assertThat(top(index, "zebraer")).contains("På besøk kommer også Eyde-klyngen");
            ScoredSpan span = index.spans(index.query("zebraer"), 1).getFirst();
            assertThat(span.passage().text(span.span())).startsWith("På besøk kommer også");
        }
    }

    @Test
    void aQuestionToAWholePassageFindsThatAndNoneOfItsSentences()
            throws IOException, CorpusException {
        Passage whole =
                corpus().passages().filter(p -> p.spans().size() > 1).findFirst().orElseThrow();
        Files.writeString(
                documents.resolve("nyhet.questions.jsonl"),
                "{\"heading\": \"%s\", \"questions\": [\"zebraer\"]}\n"
                        .formatted(String.join(" › ", whole.path())));
        try (PassageIndex index = PassageIndex.open(corpus(), indexes)) {
            assertThat(index.passages(index.query("zebraer"), SearchFilter.NONE, 9))
                    .extracting(ScoredPassage::passage)
                    .contains(whole);
            assertThat(index.spans(index.query("zebraer"), 9)).isEmpty();
        }
    }

    @Test
    void answersForTheCorpusItWasOpenedWith() throws IOException, CorpusException {
        Corpus corpus = corpus();
        try (PassageIndex index = PassageIndex.open(corpus, indexes)) {
            assertThat(index.corpus()).isSameAs(corpus);
            List<Passage> found =
                    index.passages(index.query("industri"), SearchFilter.NONE, 50).stream()
                            .map(ScoredPassage::passage)
                            .toList();
            assertThat(found).isNotEmpty().isSubsetOf(corpus.passages().toList());
        }
    }

    private Corpus corpus() throws IOException, CorpusException {
        return new CorpusFolder(documents).load();
    }

    private static String top(PassageIndex index, String question) {
        return index.passages(index.query(question), SearchFilter.NONE, 1)
                .getFirst()
                .passage()
                .text();
    }

    private static List<Path> entries(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.toList();
        }
    }
}
