package no.strategisvar.assistant.model;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.TokenUsage;

import no.strategisvar.assistant.config.ModelConfig;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/**
 * One provider, and the only one who asks it again: what passes is tried anew before the first word
 * has come, as the provider asks and as long as half the time is left after the pause. Once the
 * reader has been given something, nothing is tried again.
 */
final class Attempts {

    private static final int MOST_RETRIES = 2;
    private static final long FIRST_PAUSE_MS = 400;
    private static final long LOOK_MS = 250;

    private final Provider provider;
    private final ModelConfig config;
    private final Budget budget;
    private final Breaker breaker;
    private final RetryAllowance allowance = new RetryAllowance();

    Attempts(Provider provider, ModelConfig config, Budget budget, Breaker breaker) {
        this.provider = provider;
        this.config = config;
        this.budget = budget;
        this.breaker = breaker;
    }

    String label() {
        return provider.config().label();
    }

    /** Whether it is not left alone at the moment; one who is told so asks. */
    boolean mayBeAsked() {
        return breaker.lets();
    }

    /**
     * A whole text.
     *
     * @param served when something must have reached the reader
     * @throws UpstreamException the fault of the last try
     */
    Written write(Prompt prompt, Waiting waiting, Deadline served) {
        for (int attempt = 0; ; attempt++) {
            Call call = new Call(provider, config.patience(), waiting);
            waiting.begins(label());
            try {
                return once(call, prompt, served);
            } catch (UpstreamException e) {
                Optional<Duration> pause = pause(e, attempt);
                boolean again =
                        pause.isPresent()
                                && !call.hasBegun()
                                && !waiting.isServed()
                                && 2 * pause.get().toNanos() < served.leftNanos()
                                && allowance.take();
                if (!again) {
                    throw e;
                }
                sleep(pause.get(), waiting);
            }
        }
    }

    private Written once(Call call, Prompt prompt, Deadline served) {
        allowance.called();
        Optional<Budget.Reserve> reserve =
                budget.reserve(prompt.tokens() + (long) config.limits().answerTokens());
        if (reserve.isEmpty()) {
            breaker.toldNothing();
            throw new UpstreamException(Fault.SPENT);
        }
        Written.Usage used = new Written.Usage(prompt.tokens(), 0);
        try {
            ChatResponse response = call.run(request(prompt), served);
            used = usage(response, prompt);
            breaker.succeeded();
            return new Written(
                    response.aiMessage().text(),
                    label(),
                    Optional.ofNullable(response.metadata().modelName()),
                    used);
        } catch (UpstreamException e) {
            used = new Written.Usage(prompt.tokens(), Prompt.tokens(call.letters()));
            if (e.fault().isTheProviders()) {
                breaker.failed();
            } else {
                breaker.toldNothing();
            }
            throw e;
        } finally {
            reserve.get().settle(used.all());
        }
    }

    private ChatRequest request(Prompt prompt) {
        ChatRequestParameters parameters = provider.parameters();
        if (provider.config().jsonSchema() && prompt.form().schema().isPresent()) {
            parameters =
                    parameters.overrideWith(
                            ChatRequestParameters.builder()
                                    .responseFormat(prompt.form().schema().get())
                                    .build());
        }
        return ChatRequest.builder()
                .messages(SystemMessage.from(prompt.system()), UserMessage.from(prompt.user()))
                .parameters(parameters)
                .build();
    }

    /** How long to wait before another try; none for what does not pass. */
    private static Optional<Duration> pause(UpstreamException failure, int attempt) {
        if (!failure.fault().isPassing() || attempt == MOST_RETRIES) {
            return Optional.empty();
        }
        long own = FIRST_PAUSE_MS << attempt;
        long jittered = own + ThreadLocalRandom.current().nextLong(own / 2);
        return Optional.of(failure.retryAfter().orElse(Duration.ofMillis(jittered)));
    }

    private static void sleep(Duration pause, Waiting waiting) {
        try {
            Deadline until = Deadline.in(pause);
            while (!until.hasPassed()) {
                if (waiting.hasLeft()) {
                    throw new UpstreamException(Fault.LEFT);
                }
                Thread.sleep(Math.clamp(until.leftNanos() / 1_000_000, 1, LOOK_MS));
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new UpstreamException(Fault.LEFT);
        }
    }

    private static Written.Usage usage(ChatResponse response, Prompt prompt) {
        TokenUsage told = response.metadata().tokenUsage();
        Integer in = told == null ? null : told.inputTokenCount();
        Integer out = told == null ? null : told.outputTokenCount();
        String text = response.aiMessage().text();
        return new Written.Usage(
                in == null ? prompt.tokens() : in,
                out == null ? Prompt.tokens(text.length()) : out);
    }
}
