package no.strategisvar.eval.run;

import no.strategisvar.eval.question.Outcomes;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What was said to a question, in the words of the HTTP contract and free of the product's types.
 *
 * @param outcome such as {@code answered} or {@code not_in_sources}
 * @param language {@code nb} or {@code nn}
 * @param citations number {@code n} is the {@code n}th of them
 */
public record Reply(
        String outcome, String language, List<Block> blocks, List<Cited> citations, Origin origin) {

    /** Where only the retrieval is asked. */
    public static final Reply NONE =
            new Reply("", "", List.of(), List.of(), new Origin(null, null, 0));

    /**
     * A paragraph or a list item.
     *
     * @param numbers the citations it uses, from 1
     */
    public record Block(String text, List<Integer> numbers) {
        public Block {
            numbers = List.copyOf(numbers);
        }

        /** The words alone, without citation marks and the bullet or number of a list item. */
        public String words() {
            return text.replaceAll("\\s*\\[\\d+]", "").replaceFirst("^- (\\d+\\. )?", "").strip();
        }
    }

    /**
     * Words of a document, and where they are said to stand.
     *
     * @param where the title and the headings; empty where they are not told
     */
    public record Cited(String documentId, String where, @Nullable Integer page, String quote) {
        public Cited(String documentId, @Nullable Integer page, String quote) {
            this(documentId, "", page, quote);
        }
    }

    /**
     * Who wrote it.
     *
     * @param model the language model; null when it is the documents' own words
     * @param degraded why a model wrote nothing, or not all, though it was to; null when all is
     *     well
     * @param tokens what models used for this question, whether or not they wrote the reply;
     *     counted by the provider, or guessed where it does not tell
     */
    public record Origin(@Nullable String model, @Nullable String degraded, long tokens) {
        static final Origin EXTRACTIVE = new Origin(null, null, 0);

        public boolean isGenerated() {
            return model != null;
        }
    }

    public Reply {
        blocks = List.copyOf(blocks);
        citations = List.copyOf(citations);
    }

    /** A reply in the documents' own words. */
    public Reply(String outcome, String language, List<Block> blocks, List<Cited> citations) {
        this(outcome, language, blocks, citations, Origin.EXTRACTIVE);
    }

    /** Whether it says that the documents do not answer, or that it will not. */
    public boolean refuses() {
        return Outcomes.isRefusal(outcome);
    }

    /** Whether it answers, in whole or in part. */
    public boolean answers() {
        return Outcomes.isAnswer(outcome);
    }

    /** All words, a line for each block, without citation marks, bullets and item numbers. */
    public String words() {
        return blocks.stream().map(Block::words).collect(Collectors.joining("\n"));
    }

    /** The whole text as it was said. */
    public String text() {
        return blocks.stream().map(Block::text).collect(Collectors.joining("\n"));
    }
}
