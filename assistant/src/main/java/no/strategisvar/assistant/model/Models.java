package no.strategisvar.assistant.model;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.TokenUsage;

import no.strategisvar.assistant.config.ModelConfig;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Asks the providers in their order and owns every retry: what passes is tried again before the
 * first word has come, as the provider asks and as long as half the time is left after the pause;
 * what does not pass goes to the next provider; and once the reader has been given something,
 * nothing is tried again.
 */
public final class Models {

    private static final Logger LOG = LoggerFactory.getLogger(Models.class);
    private static final int MOST_RETRIES = 2;
    private static final long FIRST_PAUSE_MS = 400;
    private static final Duration REST = Duration.ofSeconds(30);
    private static final Duration CONNECT = Duration.ofSeconds(3);

    private final ModelConfig config;
    private final List<Asked> providers;
    private final Budget budget;
    private final Semaphore places;

    /** A provider with what is known of how it does. */
    private record Asked(Provider provider, Breaker breaker, RetryAllowance allowance) {}

    public Models(ModelConfig config, Budget budget, InstantSource clock) {
        this.config = config;
        this.budget = budget;
        this.places = new Semaphore(config.limits().concurrent());
        Providers wiring =
                new Providers(
                        new ProviderHttp(CONNECT, clock),
                        config.temperature().orElse(null),
                        config.limits().answerTokens());
        this.providers =
                config.providers().stream()
                        .map(provider ->
                                new Asked(
                                        wiring.of(provider),
                                        new Breaker(REST, clock),
                                        new RetryAllowance()))
                        .toList();
    }

    /** The models that may be asked, for a key of a cache: another list gives other texts. */
    public String label() {
        return String.join(
                "|", config.providers().stream().map(provider -> provider.label()).toList());
    }

    /**
     * A whole text.
     *
     * @param patience how long something may take to reach the reader
     * @throws ModelFailure when no provider gave one
     */
    public Written write(Prompt prompt, Waiting waiting, Duration patience) throws ModelFailure {
        if (!places.tryAcquire()) {
            throw new ModelFailure(Fault.CROWDED);
        }
        try {
            return ask(prompt, waiting, Deadline.in(patience));
        } finally {
            places.release();
        }
    }

    private Written ask(Prompt prompt, Waiting waiting, Deadline served) throws ModelFailure {
        Fault last = Fault.RESTING;
        for (Asked asked : providers) {
            if (served.hasPassed()) {
                break;
            }
            if (!asked.breaker().lets()) {
                LOG.info("{} rests", asked.provider().config().label());
                continue;
            }
            try {
                return tryAgain(asked, prompt, waiting, served);
            } catch (UpstreamException e) {
                last = e.fault();
                LOG.warn("{} failed: {}", asked.provider().config().label(), last);
                if (last == Fault.LEFT || last == Fault.SPENT || waiting.isServed()) {
                    break;
                }
            }
        }
        throw new ModelFailure(last);
    }

    private Written tryAgain(Asked asked, Prompt prompt, Waiting waiting, Deadline served) {
        for (int attempt = 0; ; attempt++) {
            Call call = new Call(asked.provider(), config.patience(), waiting);
            waiting.begins(asked.provider().config().label());
            try {
                return once(asked, call, prompt, served);
            } catch (UpstreamException e) {
                Optional<Duration> pause = pause(e, attempt);
                boolean again =
                        pause.isPresent()
                                && !call.hasBegun()
                                && !waiting.isServed()
                                && 2 * pause.get().toNanos() < served.leftNanos()
                                && asked.allowance().take();
                if (!again) {
                    throw e;
                }
                sleep(pause.get(), waiting);
            }
        }
    }

    private Written once(Asked asked, Call call, Prompt prompt, Deadline served) {
        asked.allowance().called();
        Optional<Budget.Reserve> reserve =
                budget.reserve(prompt.tokens() + (long) config.limits().answerTokens());
        if (reserve.isEmpty()) {
            asked.breaker().toldNothing();
            throw new UpstreamException(Fault.SPENT);
        }
        Written.Usage used = new Written.Usage(prompt.tokens(), 0);
        try {
            ChatResponse response = call.run(request(asked.provider(), prompt), served);
            used = usage(response, prompt);
            asked.breaker().succeeded();
            return new Written(
                    response.aiMessage().text(),
                    asked.provider().config().label(),
                    Optional.ofNullable(response.metadata().modelName()),
                    used);
        } catch (UpstreamException e) {
            used = new Written.Usage(prompt.tokens(), Prompt.tokens(call.letters()));
            if (e.fault().isTheProviders()) {
                asked.breaker().failed();
            } else {
                asked.breaker().toldNothing();
            }
            throw e;
        } finally {
            reserve.get().settle(used.all());
        }
    }

    private static ChatRequest request(Provider provider, Prompt prompt) {
        ChatRequest.Builder request =
                ChatRequest.builder()
                        .messages(
                                SystemMessage.from(prompt.system()),
                                UserMessage.from(prompt.user()));
        if (provider.config().jsonSchema()) {
            prompt.form().schema().ifPresent(request::responseFormat);
        }
        return request.build();
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
                Thread.sleep(Math.clamp(until.leftNanos() / 1_000_000, 1, 250));
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
