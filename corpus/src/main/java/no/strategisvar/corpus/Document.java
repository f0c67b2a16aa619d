package no.strategisvar.corpus;

import java.util.List;
import java.util.Objects;

/**
 * A document as it was read.
 *
 * @param passages in the document's order
 * @param writtenQuestions what the passages answer in everyday words, for retrieval only
 * @param unanswered questions that it does not answer
 * @param dropped what was left out of the passages, and why
 * @param warnings what a person ought to look at, in Norwegian
 */
public record Document(
        Descriptor descriptor,
        List<Passage> passages,
        Records records,
        List<WrittenQuestions> writtenQuestions,
        Unanswered unanswered,
        List<Dropped> dropped,
        List<String> warnings) {

    /**
     * A piece of the source that is in no passage.
     *
     * @param line where it stood, from 1
     */
    public record Dropped(int line, String text, String reason) {}

    public Document {
        passages = List.copyOf(passages);
        writtenQuestions = List.copyOf(writtenQuestions);
        dropped = List.copyOf(dropped);
        warnings = List.copyOf(warnings);
    }

    /** The same document with other records. */
    public Document withRecords(Records other) {
        return new Document(
                descriptor, passages, other, writtenQuestions, unanswered, dropped, warnings);
    }

    public String id() {
        return descriptor.id();
    }

    /** The pages that passages stand on, in order, each once. */
    public List<Integer> pages() {
        return passages.stream().map(Passage::page).filter(Objects::nonNull).distinct().toList();
    }
}
