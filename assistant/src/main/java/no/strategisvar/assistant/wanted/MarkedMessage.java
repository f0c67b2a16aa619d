package no.strategisvar.assistant.wanted;

import no.strategisvar.assistant.texts.RulesResource;
import no.strategisvar.corpus.text.Sentences;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A message that a person marked for others to learn from.
 *
 * <p>Example: {@code MEASURE<tab>Hvilke tiltak for {teknologi} nevner [studenter]? Alle, takk.}
 *
 * @param kind the records that it wants listed or counted; none where it asks for something else
 * @param topics where it says what they should be about, in brackets
 * @param limits where it names the area or tool that they are of, in braces
 */
record MarkedMessage(
        Optional<RecordKind> kind,
        String text,
        List<Sentences.Range> topics,
        List<Sentences.Range> limits) {

    private static final String NOTHING = "NONE";

    MarkedMessage {
        topics = List.copyOf(topics);
        limits = List.copyOf(limits);
    }

    /** Those that the module ships, in the order of the file. */
    static List<MarkedMessage> shipped() {
        return RulesResource.lines("marked-lists.tsv").stream().map(MarkedMessage::of).toList();
    }

    /**
     * Reads a line of a kind, a tab and the message.
     *
     * @throws IllegalArgumentException when the kind is unknown or a mark is not closed
     */
    static MarkedMessage of(String line) {
        int tab = line.indexOf('\t');
        String kind = line.substring(0, Math.max(0, tab));
        StringBuilder text = new StringBuilder();
        List<Sentences.Range> topics = new ArrayList<>();
        List<Sentences.Range> limits = new ArrayList<>();
        Optional<Integer> opened = Optional.empty();
        for (char c : line.substring(tab + 1).toCharArray()) {
            switch (c) {
                case '[', '{' -> opened = Optional.of(text.length());
                case ']', '}' -> {
                    int start =
                            opened.orElseThrow(() ->
                                    new IllegalArgumentException("a mark without start: " + line));
                    (c == ']' ? topics : limits).add(new Sentences.Range(start, text.length()));
                    opened = Optional.empty();
                }
                default -> text.append(c);
            }
        }
        if (opened.isPresent()) {
            throw new IllegalArgumentException("a mark without end: " + line);
        }
        return new MarkedMessage(
                kind.equals(NOTHING) ? Optional.empty() : Optional.of(RecordKind.valueOf(kind)),
                text.toString(),
                topics,
                limits);
    }
}
