package no.strategisvar.assistant.generation;

import static org.assertj.core.api.Assertions.assertThat;

import no.strategisvar.assistant.model.Claims;
import no.strategisvar.assistant.model.SeenPrompt;
import no.strategisvar.assistant.model.WireFormat;

import org.junit.jupiter.api.Test;

import java.io.IOException;

/** What the model is asked, and asked again. */
final class WritingTest extends WithAModel {

    @Test
    void aClaimThatDoesNotHoldIsMendedOnce() throws IOException {
        provider.says(prompt -> {
            SeenPrompt.Source source = prompt.sources().getFirst();
            String sentence = source.sentences().getFirst();
            String quote = prompt.isRepair() ? sentence : "noe helt annet enn det som står";
            return new Claims().add(sentence, source.id(), quote).json();
        });
        service.use(folder, model().config());
        WritingService.Reply reply = service.stream(WritingService.QUESTION);

        assertThat(provider.requests()).hasSize(2);
        assertThat(reply.mode()).isEqualTo("generative");
        assertThat(reply.by("dropped").asInt()).isZero();
        String[] messages = WireFormat.messages(provider.requests().getLast().getBodyAsString());
        assertThat(messages[1]).contains("<<<PÅSTAND", "Sitatet står ikke ordrett i kilden.");
    }

    @Test
    void theAnswerIsInTheStandardThatWasAskedIn() throws IOException {
        service.use(folder, model().config());
        service.whole("Kva seier planen om reindrift, og korleis?");

        String[] messages = WireFormat.messages(provider.requests().getLast().getBodyAsString());
        assertThat(messages[1]).contains("Skriv på nynorsk.");
    }
}
