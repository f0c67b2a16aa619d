package no.strategisvar.assistant.answer;

import no.strategisvar.assistant.question.Question;
import no.strategisvar.assistant.question.Turn;
import no.strategisvar.corpus.Passage;

import java.util.List;

/**
 * Writes the answer to a question that passages answer. Complete lists, counts, records and
 * refusals never come here.
 */
public interface Author {

    /** What there is to write of. */
    record Task(
            Question question, List<String> opening, List<Passage> passages, Answer extractive) {
        /**
         * A task.
         *
         * @param opening the sentences that stand before any answer to this question
         * @param passages what was found for it, best first
         * @param extractive the answer in the documents' own words, to be given when nothing better
         *     can be written
         */
        public Task {
            opening = List.copyOf(opening);
            passages = List.copyOf(passages);
        }
    }

    /** Leaves the answer as it is. */
    Author NONE = (task, _) -> task.extractive();

    /** The question as this author understands it; by rule it is already complete. */
    default Question understand(Question question, List<Turn> turns) {
        return question;
    }

    /** The answer. What has been given to the reader on the way is how it begins, to the letter. */
    Answer write(Task task, Reader reader);
}
