package no.strategisvar.assistant.answer;

import no.strategisvar.assistant.citation.Citation;
import no.strategisvar.assistant.texts.Language;

import java.util.List;

/**
 * What the reader gets.
 *
 * @param blocks the answer in pieces that were checked, each with the citations it uses
 * @param citations every citation once; number {@code n} in the text is the {@code n}th of them
 */
public record Answer(
        String id,
        Outcome outcome,
        List<Block> blocks,
        List<Citation> citations,
        List<String> followUps,
        Language language) {

    /**
     * A piece of the text.
     *
     * @param numbers the citations it refers to, from 1
     */
    public record Block(String text, List<Integer> numbers) {
        public Block {
            numbers = List.copyOf(numbers);
        }
    }

    public Answer {
        blocks = List.copyOf(blocks);
        citations = List.copyOf(citations);
        followUps = List.copyOf(followUps);
    }

    /** The whole text: blocks of a list on lines of their own, other blocks as paragraphs. */
    public String text() {
        StringBuilder text = new StringBuilder();
        String before = "";
        for (Block block : blocks) {
            if (!text.isEmpty()) {
                boolean list = isItem(block.text()) && (isItem(before) || before.endsWith(":"));
                text.append(list ? "\n" : "\n\n");
            }
            text.append(block.text());
            before = block.text();
        }
        return text.toString();
    }

    private static boolean isItem(String text) {
        return text.startsWith("- ");
    }
}
