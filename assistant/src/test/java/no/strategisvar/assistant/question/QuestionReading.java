package no.strategisvar.assistant.question;

import static org.assertj.core.api.Assertions.assertThat;

import no.strategisvar.assistant.TestCorpus;
import no.strategisvar.index.PassageIndex;
import no.strategisvar.index.Query;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** What tests of reading questions share: the real index, and the list that a question asks for. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class QuestionReading {

    /** The four areas, without what they share. */
    static final Set<String> AREAS =
            Set.of("biookonomi", "opplevelser", "teknologi", "offentlig-sektor");

    final PassageIndex index;
    final IntentReader intents;

    QuestionReading(Path folder) throws IOException {
        index = TestCorpus.index(folder);
        intents = new IntentReader(index);
    }

    @AfterAll
    void close() throws IOException {
        index.close();
    }

    final Intent.Listing listing(String text) {
        Intent intent = intents.read(text);
        assertThat(intent).as(text).isInstanceOf(Intent.Listing.class);
        return (Intent.Listing) intent;
    }

    /** Every word that may be a subject of the list. */
    final List<String> topic(String text) {
        return surfaces(listing(text).topic().whole().terms());
    }

    static List<String> surfaces(Collection<Query.Term> terms) {
        return terms.stream().map(term -> term.word().surface()).toList();
    }
}
