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
import no.strategisvar.corpus.Passage;
import no.strategisvar.index.PassageIndex;
import no.strategisvar.index.Query;
import no.strategisvar.index.ScoredPassage;
import no.strategisvar.index.SearchFilter;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

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

    private static final int PASSAGES = 8;
    private static final int LETTERS_PER_TOKEN = 3;
    private static final int SHARES = 5;

    /** What a term of the model counts against a word of the question. */
    private static final float ADDED_TERM = 0.3f;

    private final PassageIndex index;
    private final Texts texts;
    private final Models models;
    private final ModelConfig config;
    private final ClaimCheck check;
    private final PromptFile prompts = new PromptFile();
    private final QuestionAids aids;
    private final AnswerCache cache = new AnswerCache();

    public GenerativeAuthor(PassageIndex index, Texts texts, Models models, ModelConfig config) {
        this.index = index;
        this.texts = texts;
        this.models = models;
        this.config = config;
        this.check = new ClaimCheck(index);
        this.aids = new QuestionAids(index, models);
    }

    @Override
    public Answer write(Task task, Reader reader) {
        String key = key(task.question());
        Optional<Answer> known = isAlone(task.question()) ? cache.get(key) : Optional.empty();
        if (known.isPresent()) {
            return again(known.get());
        }
        long start = System.nanoTime();
        List<String> terms = terms(task.question(), reader);
        reader.step("write");
        Sources sources = sources(task.question(), terms);
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
        if (fault.isEmpty() && answer.origin().isGenerated() && isAlone(task.question())) {
            cache.put(key, answer);
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

    /** What a question may take of the reader's patience before it is answered. */
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

    private Sources sources(Question question, List<String> terms) {
        List<Passage> found =
                index.passages(query(question, terms), SearchFilter.NONE, PASSAGES).stream()
                        .map(ScoredPassage::passage)
                        .toList();
        int letters =
                config.limits().promptTokens() * LETTERS_PER_TOKEN
                        - prompts.letters()
                        - question.text().length();
        return new Sources(index.corpus(), question.text(), found, letters);
    }

    private Query query(Question question, List<String> terms) {
        Query own = question.query(index);
        return terms.isEmpty()
                ? own
                : own.withContext(index.query(String.join(" ", terms)), ADDED_TERM);
    }

    /** A follow-up depends on the conversation, which no other reader may get a glimpse of. */
    private static boolean isAlone(Question question) {
        return question.understoodAs().isEmpty() && question.context().isEmpty();
    }

    private String key(Question question) {
        return AnswerCache.key(
                index.corpus().fingerprint(),
                models.label(),
                prompts.version(),
                question.language().tag(),
                String.valueOf(question.foreign()),
                question.text());
    }

    private static Answer again(Answer known) {
        return new Answer(
                UUID.randomUUID().toString(),
                known.outcome(),
                known.blocks(),
                known.citations(),
                known.followUps(),
                known.language(),
                known.origin());
    }
}
