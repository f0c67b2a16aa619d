package no.strategisvar.assistant.generation;

import no.strategisvar.assistant.answer.Answer;
import no.strategisvar.assistant.answer.Author;
import no.strategisvar.assistant.answer.Outcome;
import no.strategisvar.assistant.answer.Reader;
import no.strategisvar.assistant.config.ModelConfig;
import no.strategisvar.assistant.model.Fault;
import no.strategisvar.assistant.model.ModelFailure;
import no.strategisvar.assistant.model.Models;
import no.strategisvar.assistant.model.Prompt;
import no.strategisvar.assistant.question.Question;
import no.strategisvar.assistant.question.Turn;
import no.strategisvar.assistant.texts.Texts;
import no.strategisvar.index.PassageIndex;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Lets a language model write the answer from the passages that were found, in these steps:
 *
 * <ol>
 *   <li>where the settings ask for it, the model names what the plan may call the things asked of
 *   <li>the passages are numbered and fenced
 *   <li>the model writes claims, each with the quotes that carry it
 *   <li>each claim is checked as it comes, and given to the reader when it holds
 *   <li>the model is asked once to mend those that do not hold
 *   <li>when none holds, or no model answers in time, the extractive answer is given
 * </ol>
 */
public final class GenerativeAuthor implements Author {

    /** What a question may take of the reader's patience before it is answered: one of these. */
    private static final int SHARES = 5;

    private final Texts texts;
    private final Models models;
    private final ModelConfig config;
    private final ClaimCheck check;
    private final PromptFile prompts = new PromptFile();
    private final QuestionAids aids;
    private final Grounding grounding;
    private final AnswerCache cache;

    public GenerativeAuthor(PassageIndex index, Texts texts, Models models, ModelConfig config) {
        this.texts = texts;
        this.models = models;
        this.config = config;
        this.check = new ClaimCheck(index);
        this.aids = new QuestionAids(index, models);
        this.grounding = new Grounding(index, config, prompts);
        this.cache =
                new AnswerCache(index.corpus().fingerprint(), models.label(), prompts.version());
    }

    @Override
    public Answer write(Task task, Reader reader) {
        Optional<Answer> known = cache.get(task.question());
        if (known.isPresent()) {
            return known.get();
        }
        long start = System.nanoTime();
        List<String> terms = terms(task.question(), reader);
        reader.step("write");
        Sources sources = grounding.sources(task, terms);
        reader.sources(sources.passages());
        Composition composition = new Composition(task, reader, sources, check);
        Prompt prompt = prompts.answer(sources, task.question().text(), task.question().language());
        Duration patience = patience(task.question());
        Optional<Fault> fault = ask(prompt, composition, left(patience, start));
        List<PromptFile.Failed> failed = composition.failed();
        int dropped = failed.size();
        if (fault.isEmpty() && !failed.isEmpty() && config.repair()) {
            Duration left =
                    composition.isServed() ? config.patience().answer() : left(patience, start);
            dropped -= mend(prompts.repair(prompt, sources, failed), composition, left);
        }
        Answer answer = answer(task, composition, fault, Math.max(0, dropped), terms);
        if (fault.isEmpty() && answer.origin().isGenerated()) {
            cache.put(task.question(), answer);
        }
        return answer;
    }

    @Override
    public Question understand(Question question, List<Turn> turns) {
        if (!config.rewrite() || question.understoodAs().isEmpty()) {
            return question;
        }
        return aids.whole(turns, share()).map(question::understoodAs).orElse(question);
    }

    private List<String> terms(Question question, Reader reader) {
        if (!config.searchTerms()) {
            return List.of();
        }
        List<String> terms = aids.terms(question, share());
        if (!terms.isEmpty()) {
            reader.step("terms", String.join(", ", terms));
        }
        return terms;
    }

    private Duration share() {
        return config.patience().fallback().dividedBy(SHARES);
    }

    /** What is left for the answer when the question itself has had its share. */
    private Duration patience(Question question) {
        boolean asked = config.rewrite() && question.understoodAs().isPresent();
        Duration whole = config.patience().fallback();
        return asked ? whole.minus(share()) : whole;
    }

    private static Duration left(Duration patience, long start) {
        return patience.minusNanos(System.nanoTime() - start);
    }

    /** How many claims the model mended. */
    private int mend(Prompt prompt, Composition composition, Duration patience) {
        int held = composition.held();
        if (patience.isPositive()) {
            // What the mending cannot give, the answer does without.
            Optional<Fault> _ = ask(prompt, composition, patience);
        }
        return composition.held() - held;
    }

    private Optional<Fault> ask(Prompt prompt, Composition composition, Duration patience) {
        try {
            models.write(prompt, composition, patience);
            return Optional.empty();
        } catch (ModelFailure failure) {
            return Optional.of(failure.fault());
        }
    }

    private Answer answer(
            Task task,
            Composition composition,
            Optional<Fault> fault,
            int dropped,
            List<String> terms) {
        Answer extractive = task.extractive();
        if (!composition.isServed()) {
            String reason = fault.map(GenerativeAuthor::name).orElse("unsupported");
            return extractive.by(
                    new Answer.Origin(
                            Optional.empty(),
                            Optional.of(prompts.version()),
                            dropped,
                            Optional.of(reason),
                            terms));
        }
        if (fault.isPresent()) {
            composition.frame(texts.get(extractive.language(), "generated.cut"));
        }
        return new Answer(
                extractive.id(),
                fault.isPresent() ? Outcome.PARTIAL : Outcome.ANSWERED,
                composition.blocks(),
                composition.citations(),
                extractive.followUps(),
                extractive.language(),
                new Answer.Origin(
                        Optional.of(composition.model()),
                        Optional.of(prompts.version()),
                        dropped,
                        fault.map(GenerativeAuthor::name),
                        terms));
    }

    private static String name(Fault fault) {
        return fault.name().toLowerCase(Locale.ROOT);
    }
}
