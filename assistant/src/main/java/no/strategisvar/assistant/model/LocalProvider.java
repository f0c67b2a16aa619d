package no.strategisvar.assistant.model;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.output.FinishReason;

import no.strategisvar.assistant.config.ConfigException;
import no.strategisvar.assistant.config.ModelConfig;
import no.strategisvar.assistant.config.ProviderConfig;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Asks a model in this process as if it were a provider. It writes one text at a time, in a thread
 * of its own: in a virtual thread it would keep one of the few that carry all the others.
 */
final class LocalProvider implements Provider.Asking {

    private final LocalModel model;
    private final Optional<Double> temperature;
    private final int answerTokens;
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("local-model").factory());

    private LocalProvider(LocalModel model, ModelConfig config) {
        this.model = model;
        this.temperature = config.temperature();
        this.answerTokens = config.limits().answerTokens();
    }

    /**
     * Opens the model of the settings.
     *
     * @throws ConfigException when there is no such model, or nothing that can run it
     */
    static Provider.Asking open(ProviderConfig config, ModelConfig all) throws ConfigException {
        try {
            LocalModel model =
                    LocalModule.opener()
                            .open(
                                    Path.of(config.baseUrl()),
                                    all.limits().promptTokens(),
                                    all.limits().answerTokens());
            return new LocalProvider(model, all);
        } catch (IOException e) {
            throw new ConfigException(String.valueOf(e.getMessage()));
        }
    }

    @Override
    public void ask(ChatRequest request, StreamingChatResponseHandler handler) {
        Future<?> writing = thread.submit(() -> write(request, handler));
        try {
            writing.get();
        } catch (InterruptedException _) {
            writing.cancel(true);
            Thread.currentThread().interrupt();
            throw new UpstreamException(Fault.LEFT);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof UpstreamException known
                    ? known
                    : new UpstreamException(Fault.BROKEN);
        }
    }

    private void write(ChatRequest request, StreamingChatResponseHandler handler) {
        StringBuilder system = new StringBuilder();
        StringBuilder user = new StringBuilder();
        for (ChatMessage message : request.messages()) {
            if (message instanceof SystemMessage said) {
                system.append(said.text());
            } else if (message instanceof UserMessage asked) {
                user.append(asked.singleText());
            }
        }
        StringBuilder text = new StringBuilder();
        LocalModel.End end =
                model.write(
                        system.toString(),
                        user.toString(),
                        new LocalModel.Options(
                                answerTokens, temperature, schema(request.responseFormat())),
                        piece -> {
                            text.append(piece);
                            handler.onPartialResponse(piece);
                        });
        handler.onCompleteResponse(
                ChatResponse.builder()
                        .aiMessage(AiMessage.from(text.toString()))
                        .finishReason(reason(end))
                        .build());
    }

    private static Optional<String> schema(@Nullable ResponseFormat format) {
        if (ClaimsSchema.FORMAT.equals(format)) {
            return Optional.of(ClaimsSchema.TEXT);
        }
        return ReasonsSchema.FORMAT.equals(format)
                ? Optional.of(ReasonsSchema.TEXT)
                : Optional.empty();
    }

    private static FinishReason reason(LocalModel.End end) {
        return switch (end) {
            case DONE -> FinishReason.STOP;
            case LIMIT -> FinishReason.LENGTH;
            case STOPPED -> throw new UpstreamException(Fault.LEFT);
            case NO_ROOM -> throw new UpstreamException(Fault.REJECTED);
        };
    }
}
