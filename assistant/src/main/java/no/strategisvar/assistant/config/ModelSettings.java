package no.strategisvar.assistant.config;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads and checks the settings of the language model, of the provider to fall back on, and of the
 * judge of the evaluation.
 */
final class ModelSettings {

    private static final String FIRST = "model.";
    private static final String SECOND = "fallback.";
    private static final String JUDGE = "judge.";

    private static final List<String> OF_THE_MODEL =
            List.of(
                    "temperature",
                    "maxPromptTokens",
                    "maxAnswerTokens",
                    "maxConcurrent",
                    "firstTokenSeconds",
                    "gapSeconds",
                    "answerSeconds",
                    "fallbackSeconds",
                    "dailyTokens",
                    "monthlyTokens",
                    "repair",
                    "rewrite",
                    "searchTerms",
                    "allowedHosts");

    private static final List<String> OF_THE_JUDGE =
            List.of(
                    "temperature",
                    "maxPromptTokens",
                    "maxAnswerTokens",
                    "maxConcurrent",
                    "firstTokenSeconds",
                    "gapSeconds",
                    "answerSeconds",
                    "dailyTokens",
                    "monthlyTokens");

    private final Settings settings;
    private final ProviderSettings providers;

    ModelSettings(Settings settings, Path home) {
        this.settings = settings;
        this.providers = new ProviderSettings(settings, home);
    }

    /** The keys that the settings file may have; the providers' own keys are not among them. */
    static Set<String> fileKeys() {
        Set<String> keys = writerKeys();
        ProviderSettings.KEYS.forEach(key -> keys.add(JUDGE + key));
        OF_THE_JUDGE.forEach(key -> keys.add(JUDGE + key));
        return keys;
    }

    /** Those of them that say nothing without a provider that writes. */
    static Set<String> writerKeys() {
        Set<String> keys = new TreeSet<>();
        ProviderSettings.KEYS.forEach(key -> keys.add(FIRST + key));
        ProviderSettings.KEYS.forEach(key -> keys.add(SECOND + key));
        OF_THE_MODEL.forEach(key -> keys.add(FIRST + key));
        return keys;
    }

    /** The model that is configured; none when no provider is named. */
    Optional<ModelConfig> read() throws ConfigException {
        Optional<ProviderConfig> first = providers.read(FIRST);
        if (first.isEmpty()) {
            if (settings.text(SECOND + "provider").isPresent()) {
                throw new ConfigException(
                        "FALLBACK_PROVIDER er satt, men ikke MODEL_PROVIDER. Sett begge eller"
                                + " ingen av dem.");
            }
            return Optional.empty();
        }
        return Optional.of(
                new ModelConfig(
                        first.get(),
                        providers.read(SECOND),
                        temperature(FIRST),
                        limits(FIRST, new ModelConfig.Limits(6_000, 800, 64)),
                        new ModelConfig.Patience(
                                settings.seconds("model.firstTokenSeconds", 5),
                                settings.seconds("model.gapSeconds", 5),
                                settings.seconds("model.answerSeconds", 60),
                                settings.seconds("model.fallbackSeconds", 7.5)),
                        budget(FIRST),
                        settings.flag("model.repair", true),
                        settings.flag("model.rewrite", false),
                        settings.flag("model.searchTerms", false)));
    }

    /** The judge of the evaluation; none when none is named. Nobody waits for what it says. */
    Optional<ModelConfig> judge() throws ConfigException {
        Optional<ProviderConfig> judge = providers.read(JUDGE);
        if (judge.isEmpty()) {
            return Optional.empty();
        }
        Duration whole = settings.seconds("judge.answerSeconds", 120);
        return Optional.of(
                new ModelConfig(
                        judge.get(),
                        Optional.empty(),
                        temperature(JUDGE),
                        limits(JUDGE, new ModelConfig.Limits(32_000, 800, 4)),
                        new ModelConfig.Patience(
                                settings.seconds("judge.firstTokenSeconds", 60),
                                settings.seconds("judge.gapSeconds", 30),
                                whole,
                                whole),
                        budget(JUDGE),
                        false,
                        false,
                        false));
    }

    private ModelConfig.Limits limits(String of, ModelConfig.Limits usual) throws ConfigException {
        return new ModelConfig.Limits(
                settings.whole(of + "maxPromptTokens", usual.promptTokens(), 500, 200_000),
                settings.whole(of + "maxAnswerTokens", usual.answerTokens(), 50, 16_000),
                settings.whole(of + "maxConcurrent", usual.concurrent(), 1, 1_000));
    }

    private ModelConfig.Budget budget(String of) throws ConfigException {
        return new ModelConfig.Budget(
                settings.amount(of + "dailyTokens", 0, 0, Long.MAX_VALUE),
                settings.amount(of + "monthlyTokens", 0, 0, Long.MAX_VALUE));
    }

    private Optional<Double> temperature(String of) throws ConfigException {
        String key = of + "temperature";
        boolean left = settings.text(key, "").equals("standard");
        return left ? Optional.empty() : Optional.of(settings.number(key, 0, 0, 2));
    }
}
