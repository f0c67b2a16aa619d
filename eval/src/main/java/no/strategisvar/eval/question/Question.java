package no.strategisvar.eval.question;

import no.strategisvar.assistant.question.Turn;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * A question of the set, with what a right answer is.
 *
 * @param persona {@code citizen}, {@code applicant} or {@code staff}
 * @param kind such as {@code number}, {@code list} or {@code unanswerable}
 * @param language {@code nb}, {@code nn}, {@code dialect}, {@code misspelt} or {@code en}
 * @param history earlier turns, for a follow-up
 * @param expected the outcomes that are right
 * @param evidence the words of the documents that answer
 * @param facts what the answer must contain; each a list of ways to say it
 * @param items the records of a complete list, by id or by their words
 * @param count the right number, for a count
 */
public record Question(
        String id,
        String persona,
        String kind,
        String language,
        List<Message> history,
        String question,
        List<String> expected,
        @Nullable Evidence evidence,
        List<List<String>> facts,
        List<String> items,
        @Nullable Integer count,
        @Nullable String reference) {

    /** An earlier message. */
    public record Message(String role, String content) {}

    /**
     * Verbatim quotes.
     *
     * @param mode {@code any} when one of them answers, {@code all} when it takes them all
     */
    public record Evidence(String mode, List<String> quotes) {
        public Evidence {
            quotes = quotes == null ? List.of() : List.copyOf(quotes);
        }
    }

    public Question {
        history = history == null ? List.of() : List.copyOf(history);
        expected = List.copyOf(expected);
        facts = facts == null ? List.of() : List.copyOf(facts);
        items = items == null ? List.of() : List.copyOf(items);
    }

    /** The quotes that answer; none for a question without an answer. */
    public List<String> quotes() {
        return evidence == null ? List.of() : evidence.quotes();
    }

    public boolean needsAllQuotes() {
        return evidence != null && "all".equals(evidence.mode());
    }

    /** Whether it asks for a list or for how many there are. */
    public boolean isOfAList() {
        return kind.equals("list") || kind.equals("count");
    }

    /** Whether a right answer rests on the documents. */
    public boolean isAnswerable() {
        return expected.contains("answered");
    }

    /** Whether saying that the documents do not answer is right. */
    public boolean mayRefuse() {
        return expected.stream().anyMatch(Outcomes::isRefusal);
    }

    /** Whether it is wrong to answer it as if the documents did. */
    public boolean mustRefuse() {
        return mayRefuse() && !isAnswerable();
    }

    /** The half of the set it belongs to; decided by its id, so it never moves. */
    public Split split() {
        return Math.floorMod(Integer.rotateLeft(id.hashCode() * 0x9E3779B9, 15), 2) == 0
                ? Split.DEV
                : Split.TEST;
    }

    /** The conversation that ends with the question. */
    public List<Turn> conversation() {
        List<Turn> turns = new ArrayList<>();
        history.forEach(message ->
                turns.add(
                        new Turn(
                                "user".equals(message.role())
                                        ? Turn.Role.USER
                                        : Turn.Role.ASSISTANT,
                                message.content())));
        turns.add(new Turn(Turn.Role.USER, question));
        return List.copyOf(turns);
    }

    /** Whether it is one of the half, or the whole is meant. */
    public boolean isIn(Split wanted) {
        return wanted == Split.ALL || split() == wanted;
    }

    /** What is tuned on, and what is looked at last, or both. */
    public enum Split {
        DEV,
        TEST,
        ALL
    }
}
