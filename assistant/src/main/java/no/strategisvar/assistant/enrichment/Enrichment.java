package no.strategisvar.assistant.enrichment;

import no.strategisvar.assistant.model.Fault;
import no.strategisvar.assistant.model.ModelFailure;
import no.strategisvar.assistant.model.Models;
import no.strategisvar.assistant.model.Waiting;
import no.strategisvar.assistant.model.Written;
import no.strategisvar.corpus.Corpus;
import no.strategisvar.corpus.GeneratedQuestions;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Asks a model, passage by passage, for the questions that sentences answer which nobody has
 * written questions to. What it wrote is kept after each passage, so a run that is stopped goes on
 * where it was; a passage that gave nothing is asked for again in the next run.
 */
public final class Enrichment {

    /** A model that fails so often in a row is not asked on. */
    private static final int MOST_FAILURES = 3;

    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    private final Path folder;
    private final Models models;
    private final Duration patience;
    private final InstantSource clock;
    private final QuestionPrompt prompt = new QuestionPrompt();
    private final QuestionLines lines = new QuestionLines();

    /**
     * An enrichment of the documents of a folder.
     *
     * @param patience how long one passage may take
     */
    public Enrichment(Path folder, Models models, Duration patience, InstantSource clock) {
        this.folder = folder;
        this.models = models;
        this.patience = patience;
        this.clock = clock;
    }

    /**
     * How far it came.
     *
     * @param passages that lacked questions when it began
     * @param enriched of them, those that have some now
     * @param questions that were written
     * @param refused lines of the model that could not be used
     * @param stopped why it did not go through all of them
     */
    public record Result(
            int passages, int enriched, int questions, int refused, Optional<Fault> stopped) {}

    /** Is told how far it has come. */
    public interface Progress {
        void at(int passage, int of);
    }

    /**
     * Goes through all passages.
     *
     * @throws IOException when the questions cannot be kept
     */
    public Result run(Corpus corpus, Progress progress) throws IOException {
        List<Unasked> all =
                corpus.documents().stream().flatMap(d -> Unasked.in(d).stream()).toList();
        int enriched = 0;
        int questions = 0;
        int refused = 0;
        int failures = 0;
        for (int i = 0; i < all.size(); i++) {
            progress.at(i + 1, all.size());
            Unasked one = all.get(i);
            try {
                QuestionLines.Taken taken = ask(one);
                failures = 0;
                refused += taken.refused();
                questions += taken.questions().values().stream().mapToInt(List::size).sum();
                enriched += taken.questions().isEmpty() ? 0 : 1;
            } catch (ModelFailure failure) {
                if (failure.fault() == Fault.SPENT || ++failures == MOST_FAILURES) {
                    return new Result(
                            all.size(), enriched, questions, refused, Optional.of(failure.fault()));
                }
            }
        }
        return new Result(all.size(), enriched, questions, refused, Optional.empty());
    }

    private QuestionLines.Taken ask(Unasked one) throws ModelFailure, IOException {
        List<String> sentences = one.texts();
        Written written =
                models.write(
                        prompt.of(one.passage().path(), sentences), Waiting.SILENTLY, patience);
        QuestionLines.Taken taken = lines.read(written.text(), sentences.size());
        Map<String, List<String>> questions = new LinkedHashMap<>();
        taken.questions().forEach((number, list) -> questions.put(sentences.get(number - 1), list));
        if (!questions.isEmpty()) {
            new GeneratedQuestions(
                            folder,
                            one.document().id(),
                            written.model(),
                            LocalDate.ofInstant(clock.instant(), NORWAY),
                            prompt.version())
                    .add(questions);
        }
        return taken;
    }
}
