package no.strategisvar.assistant.generation;

import no.strategisvar.assistant.answer.Author;
import no.strategisvar.assistant.config.ModelConfig;
import no.strategisvar.assistant.model.Prompt;
import no.strategisvar.assistant.question.Question;
import no.strategisvar.corpus.Passage;
import no.strategisvar.index.PassageIndex;
import no.strategisvar.index.Query;
import no.strategisvar.index.ScoredPassage;
import no.strategisvar.index.SearchFilter;

import java.util.List;

/** Finds the passages that an answer is to be written from, as many as the prompt has room for. */
final class Grounding {

    private static final int PASSAGES = 8;

    /** What a term of the model counts against a word of the question. */
    private static final float ADDED_TERM = 0.3f;

    private final PassageIndex index;
    private final int letters;

    Grounding(PassageIndex index, ModelConfig config, PromptFile prompts) {
        this.index = index;
        this.letters = Prompt.letters(config.limits().promptTokens()) - prompts.letters();
    }

    /**
     * The sources of a task: the passages that were found for it, or those found anew with the
     * model's terms.
     *
     * @param terms what the model says that the documents may call it
     */
    Sources sources(Author.Task task, List<String> terms) {
        Question question = task.question();
        List<Passage> found = terms.isEmpty() ? task.passages() : found(question, terms);
        return new Sources(
                index.corpus(), question.text(), found, letters - question.text().length());
    }

    private List<Passage> found(Question question, List<String> terms) {
        Query added = index.query(String.join(" ", terms));
        Query query = question.query(index).withoutBinding().withContext(added, ADDED_TERM);
        return index.passages(query, SearchFilter.NONE, PASSAGES).stream()
                .map(ScoredPassage::passage)
                .toList();
    }
}
