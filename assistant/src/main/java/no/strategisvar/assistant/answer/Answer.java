package no.strategisvar.assistant.answer;

import no.strategisvar.assistant.citation.Citation;
import no.strategisvar.assistant.texts.Language;

import java.util.List;
import java.util.Optional;

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
        Language language,
        Origin origin) {

    /** An answer in the documents' own words. */
    public Answer(
            String id,
            Outcome outcome,
            List<Block> blocks,
            List<Citation> citations,
            List<String> followUps,
            Language language) {
        this(id, outcome, blocks, citations, followUps, language, Origin.EXTRACTIVE);
    }

    /**
     * Who wrote it.
     *
     * @param model the language model; none when it is the documents' own words
     * @param prompt the version of the prompt that the model was given
     * @param dropped how many of the model's claims did not hold and were left out
     * @param degraded why the model wrote nothing, or not all, though it was to; none when all is
     *     well
     * @param searchTerms what the model added to the search
     */
    public record Origin(
            Optional<String> model,
            Optional<String> prompt,
            int dropped,
            Optional<String> degraded,
            List<String> searchTerms) {

        /** The documents' own words, as it should be. */
        public static final Origin EXTRACTIVE =
                new Origin(Optional.empty(), Optional.empty(), 0, Optional.empty(), List.of());

        public Origin {
            searchTerms = List.copyOf(searchTerms);
        }

        /** Whether a language model wrote the text. */
        public boolean isGenerated() {
            return model.isPresent();
        }

        /** The name over HTTP. */
        public String mode() {
            return isGenerated() ? "generative" : "extractive";
        }
    }

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

    /** The same answer, with who wrote it. */
    public Answer by(Origin other) {
        return new Answer(id, outcome, blocks, citations, followUps, language, other);
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
