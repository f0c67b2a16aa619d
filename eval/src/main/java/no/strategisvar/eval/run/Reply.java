package no.strategisvar.eval.run;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What was said to a question, in the words of the HTTP contract and free of the product's types.
 *
 * @param outcome such as {@code answered} or {@code not_in_sources}
 * @param language {@code nb} or {@code nn}
 * @param citations number {@code n} is the {@code n}th of them
 */
public record Reply(String outcome, String language, List<Block> blocks, List<Cited> citations) {

    private static final Set<String> REFUSALS = Set.of("not_in_sources", "out_of_scope", "blocked");

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

    /** Words of a document, and where they are said to stand. */
    public record Cited(String documentId, @Nullable Integer page, String quote) {}

    public Reply {
        blocks = List.copyOf(blocks);
        citations = List.copyOf(citations);
    }

    /** Whether it says that the documents do not answer, or that it will not. */
    public boolean refuses() {
        return REFUSALS.contains(outcome);
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
