package no.strategisvar.assistant.question;

import static org.assertj.core.api.Assertions.assertThat;

import no.strategisvar.assistant.wanted.RecordKind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;

/** Areas and tools that a question names to leave them out. */
final class LeftOutTest extends QuestionReading {

    LeftOutTest(@TempDir Path folder) throws IOException {
        super(folder);
    }

    @Test
    void commonMeasuresLeftOutInAnotherSentenceAreNoArea() {
        assertThat(
                        listing(
                                        "We build software. What will the county do in the"
                                                + " technology area? Skip the joint measures.")
                                .areas())
                .containsExactly("teknologi");
    }

    @Test
    void toolsThatAreNotCountedAreLeftOut() {
        Intent.Listing list =
                listing(
                        "Hvor mange prioriteringer har de fire satsingsområdene, verktøyene ikke"
                                + " medregnet?");

        assertThat(list.kind()).isEqualTo(RecordKind.PRIORITY);
        assertThat(list.areas()).isEqualTo(AREAS);
        assertThat(list.tools()).isEmpty();
    }

    @Test
    void areasThatAreDroppedAreLeftOut() {
        Intent.Listing list =
                listing("Hvor mange prioriteringer har verktøyene om vi dropper områdene?");

        assertThat(list.areas()).isEmpty();
        assertThat(list.tools()).hasSize(5);
    }

    @Test
    void areasThatAreDeniedAreLeftOut() {
        Intent.Listing list =
                listing(
                        "Hvor mange prioriteringer løftes fram i bærekraftkapittelet, ikke dem"
                                + " under hvert område?");

        assertThat(list.areas()).isEmpty();
        assertThat(list.tools()).containsExactly("baerekraft");
    }
}
