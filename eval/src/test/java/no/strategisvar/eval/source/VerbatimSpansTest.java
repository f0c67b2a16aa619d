package no.strategisvar.eval.source;

import static org.assertj.core.api.Assertions.assertThat;

import no.strategisvar.corpus.Corpus;
import no.strategisvar.corpus.CorpusFolder;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.List;

/** Whatever the assistant can quote stands in the source files, word for word. */
final class VerbatimSpansTest {

    private static final Path DOCUMENTS = Path.of("../corpus/documents");

    @Test
    void everySpanStandsInASourceFile() throws Exception {
        Corpus corpus = new CorpusFolder(DOCUMENTS).load();
        Sources sources = Sources.read(DOCUMENTS, corpus);
        List<String> spans =
                corpus.passages()
                        .flatMap(passage -> passage.spans().stream().map(passage::text))
                        .toList();
        assertThat(spans).hasSizeGreaterThan(800);
        assertThat(spans).filteredOn(span -> !sources.has(span)).isEmpty();
    }
}
