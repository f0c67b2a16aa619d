package no.strategisvar.assistant.generation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;

/** What is remembered of an answer, and for whom. */
final class AnswerMemoryTest extends WithAModel {

    @Test
    void aQuestionAskedAgainCostsNothing() throws IOException {
        service.use(folder, model().config());
        WritingService.Reply first = service.stream(WritingService.QUESTION);
        WritingService.Reply second = service.stream(WritingService.QUESTION);

        assertThat(provider.requests()).hasSize(1);
        assertThat(second.text()).isEqualTo(first.text());
        assertThat(second.answer().path("citations")).isEqualTo(first.answer().path("citations"));
        assertThat(second.by("model")).isEqualTo(first.by("model"));
        assertThat(second.answer().path("id")).isNotEqualTo(first.answer().path("id"));
    }

    @Test
    void anotherModelHasAnotherMemory() throws IOException {
        service.use(folder, model().config()).whole(WritingService.QUESTION);
        service.use(folder, model().with("MODEL_NAME", "annen").config());

        assertThat(service.whole(WritingService.QUESTION).by("model").asText())
                .isEqualTo("openai/annen");
        assertThat(provider.requests()).hasSize(2);
    }

    @Test
    void theKeyOfTheMemoryTellsAllPartsApart() {
        assertThat(AnswerCache.key("a", "b", "c"))
                .isNotEqualTo(AnswerCache.key("ab", "", "c"))
                .isNotEqualTo(AnswerCache.key("a", "b", "d"))
                .isEqualTo(AnswerCache.key("a", "b", "c"));
    }

    @Test
    void aFollowUpIsNeverRemembered() throws IOException {
        service.use(folder, model().config());
        for (int i = 0; i < 2; i++) {
            WritingService.Reply reply = service.whole(WritingService.QUESTION, "Og om reiseliv?");
            assertThat(reply.mode()).isEqualTo("generative");
            assertThat(reply.text()).startsWith("Jeg svarer på:");
        }
        assertThat(provider.requests()).hasSize(2);
    }

    @Test
    void oneAnswerIsTheSameEachTime() throws IOException {
        WritingService.Reply first =
                service.use(folder, model().config()).whole("Hva sier planen om reindrift?");
        WritingService.Reply second =
                service.use(folder, model().config()).whole("Hva sier planen om reindrift?");

        assertThat(provider.requests()).hasSize(2);
        assertThat(provider.requests().getLast().getBodyAsString())
                .isEqualTo(provider.requests().getFirst().getBodyAsString());
        assertThat(second.text()).isEqualTo(first.text());
        assertThat(second.answer().path("citations")).isEqualTo(first.answer().path("citations"));
    }
}
