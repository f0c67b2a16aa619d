package no.strategisvar.eval.judge;

import no.strategisvar.assistant.config.ConfigException;
import no.strategisvar.assistant.config.ModelConfig;
import no.strategisvar.assistant.model.Budget;
import no.strategisvar.assistant.model.ModelFailure;
import no.strategisvar.assistant.model.Models;
import no.strategisvar.assistant.model.Prompt;
import no.strategisvar.assistant.model.Waiting;
import no.strategisvar.assistant.model.Written;
import no.strategisvar.eval.question.Titles;
import no.strategisvar.eval.report.JudgeUse;
import no.strategisvar.eval.run.Judgement;
import no.strategisvar.eval.run.Trial;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;

/**
 * Has a language model judge every answer that was given, several times over. It sees the whole
 * answer and all that the answer cites, or there is no ruling: a limit that is too low is an error
 * before the first call, and a provider that counts fewer tokens than the prompt can have has cut
 * it.
 */
public final class Judge {

    /** Fewer than this and there is nothing to hold a ruling against. */
    public static final int FEWEST_RUNS = 2;

    /** No tokeniser gets more letters of Norwegian into a token; most get three or four. */
    private static final int MOST_LETTERS_PER_TOKEN = 8;

    private final ModelConfig config;
    private final Models models;
    private final int runs;
    private final JudgePrompt prompts;

    /**
     * A judge.
     *
     * @param data the folder where it counts the tokens it uses
     * @param runs how many times each answer is judged, at least {@link #FEWEST_RUNS}
     * @param titles the words of the items of lists
     */
    public Judge(ModelConfig config, Path data, int runs, Titles titles)
            throws IOException, ConfigException {
        InstantSource clock = InstantSource.system();
        this.config = config;
        this.models = new Models(config, new Budget(config.budget(), data, clock), clock);
        this.runs = runs;
        this.prompts = new JudgePrompt(titles);
    }

    /** What a report says of it. */
    public JudgeUse.Who who() {
        return new JudgeUse.Who(config.first().label(), prompts.version(), runs);
    }

    /** Whether a trial has an answer to judge, and not a refusal or a question back. */
    public static boolean isJudged(Trial trial) {
        return trial.reply().answers();
    }

    /**
     * The trials with the judgement of each answer; those without an answer as they are.
     *
     * @param progress told how many answers are judged, after each
     * @throws ConfigException when a prompt is longer than the settings allow; nothing was asked
     */
    public List<Trial> judge(List<Trial> trials, IntConsumer progress)
            throws ConfigException, InterruptedException {
        List<Callable<Trial>> tasks = new ArrayList<>();
        Counter counter = new Counter(progress);
        for (Trial trial : trials) {
            if (isJudged(trial)) {
                Prompt prompt = fitting(trial);
                tasks.add(() -> {
                    Trial judged = trial.judged(judgement(prompt));
                    counter.add();
                    return judged;
                });
            } else {
                tasks.add(() -> trial);
            }
        }
        try (ExecutorService pool = Executors.newFixedThreadPool(config.limits().concurrent())) {
            List<Trial> judged = new ArrayList<>();
            for (Future<Trial> future : pool.invokeAll(tasks)) {
                judged.add(future.get());
            }
            return judged;
        } catch (ExecutionException e) {
            throw new IllegalStateException("a ruling failed in a way that is not a provider's", e);
        }
    }

    private Prompt fitting(Trial trial) throws ConfigException {
        Prompt prompt = prompts.of(trial);
        int tokens = prompt.tokens();
        if (tokens > config.limits().promptTokens()) {
            throw new ConfigException(
                    "Svaret på %s med belegg er på rundt %d tokens, men JUDGE_MAX_PROMPT_TOKENS er %d. Dommeren skal se alt. Sett grensen høyere."
                            .formatted(
                                    trial.question().id(), tokens, config.limits().promptTokens()));
        }
        return prompt;
    }

    private Judgement judgement(Prompt prompt) {
        List<Judgement.Ruling> rulings = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
            rulings.add(ruling(prompt));
        }
        return new Judgement(rulings);
    }

    private Judgement.Ruling ruling(Prompt prompt) {
        try {
            Written written = models.write(prompt, Waiting.SILENTLY, config.patience().fallback());
            boolean cut = written.usage().prompt() * MOST_LETTERS_PER_TOKEN < prompt.letters();
            return new Judgement.Ruling(
                    written.respondedBy().orElse(""),
                    written.usage().prompt(),
                    written.usage().text(),
                    cut ? new Judgement.Failed("prompt_cut") : VerdictReader.read(written.text()));
        } catch (ModelFailure failure) {
            String fault = failure.fault().name().toLowerCase(Locale.ROOT);
            return new Judgement.Ruling("", 0, 0, new Judgement.Failed(fault));
        }
    }

    /** Counts in one place what several threads do. */
    private static final class Counter {
        private final IntConsumer progress;
        private int done;

        Counter(IntConsumer progress) {
            this.progress = progress;
        }

        synchronized void add() {
            done++;
            progress.accept(done);
        }
    }
}
