package no.strategisvar.assistant.answer;

import no.strategisvar.assistant.citation.Citation;
import no.strategisvar.corpus.Passage;

import java.util.List;

/** Follows an answer while it is made. What was given is never taken back. */
public interface Reader {

    /** What is being done now, by the last part of the key of the text that says so. */
    void step(String step, Object... arguments);

    /** The passages that the answer is made from. */
    void sources(List<Passage> passages);

    /**
     * The next block of the answer, checked.
     *
     * @param citations every citation so far; number {@code n} in the text is the {@code n}th
     * @param generated whether a language model wrote it
     */
    void block(Answer.Block block, List<Citation> citations, boolean generated);

    /** Whether nobody reads any more. */
    boolean hasLeft();

    /** One who waits for the whole answer. */
    Reader PATIENT =
            new Reader() {
                @Override
                public void step(String step, Object... arguments) {}

                @Override
                public void sources(List<Passage> passages) {}

                @Override
                public void block(
                        Answer.Block block, List<Citation> citations, boolean generated) {}

                @Override
                public boolean hasLeft() {
                    return false;
                }
            };
}
