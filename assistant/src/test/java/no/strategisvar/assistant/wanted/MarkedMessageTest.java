package no.strategisvar.assistant.wanted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Optional;

/** Reading the marks that people put in messages. */
final class MarkedMessageTest {

    @Test
    void marksAreTakenOutOfTheText() {
        MarkedMessage message =
                MarkedMessage.of("MEASURE\tTiltak for {teknologi} om [skole] og [barnehage], takk");

        assertThat(message.kind()).contains(RecordKind.MEASURE);
        assertThat(message.text()).isEqualTo("Tiltak for teknologi om skole og barnehage, takk");
        assertThat(message.limits())
                .extracting(range -> message.text().substring(range.start(), range.end()))
                .containsExactly("teknologi");
        assertThat(message.topics())
                .extracting(range -> message.text().substring(range.start(), range.end()))
                .containsExactly("skole", "barnehage");
    }

    @Test
    void aMessageMayWantNoList() {
        assertThat(MarkedMessage.of("NONE\tHvem eier veien?").kind()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"MEASURE\tom [skole", "MEASURE\tom skole]", "TILTAK\tom [skole]", "om"})
    void whatIsWrongIsNamed(String line) {
        assertThatThrownBy(() -> MarkedMessage.of(line))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void messagesOfEveryKindAreShippedAndNoneTwice() {
        List<MarkedMessage> shipped = MarkedMessage.shipped();

        assertThat(shipped).extracting(MarkedMessage::text).doesNotHaveDuplicates();
        for (RecordKind kind : RecordKind.values()) {
            assertThat(shipped)
                    .filteredOn(MarkedMessage::kind, Optional.of(kind))
                    .hasSizeGreaterThan(50);
        }
        assertThat(shipped)
                .filteredOn(message -> message.kind().isEmpty())
                .hasSizeGreaterThan(500)
                .allSatisfy(message -> assertThat(message.topics()).isEmpty());
    }
}
