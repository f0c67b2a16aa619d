package no.strategisvar.assistant.question;

import no.strategisvar.corpus.text.Sentences;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes apart a message that asks several things. Example: «Hva er en klynge, og hvem vedtok
 * strategien?» is two questions; «Jeg driver hotell. Hvor mange gjester er norske?» is one.
 */
public final class Parts {

    private static final String ASKING =
            "(?:hva|hvem|hvor|hvordan|hvorfor|hvilke[nt]?|når|kva|kven|korleis|kvifor|kor|ka|kem|koffer|kordan"
                + "|what|who|where|when|why|how|which)";

    /** «…, når begge telles» asks nothing; «…, når er den ferdig» does. */
    private static final String OPENS =
            "(?!når\\s+(?!(?:er|e|var|va|ble|blir|blei|skal|ska|kan|må|vil|kommer|kjem|starter|starta|"
                + "begynner|slutter|trer|gjelder|fikk|får|hadde|har|ble|vart|forventes|planlegges)\\b))"
                    + ASKING
                    + "\\b";

    private static final Pattern BOUNDARY =
            Pattern.compile(
                    "(?<=\\?)\\s+|,?\\s+(?:og|samt|and)\\s+(?="
                            + OPENS
                            + ")|(?:[,;]|(?<=:))\\s+(?="
                            + OPENS
                            + ")",
                    Pattern.CASE_INSENSITIVE
                            | Pattern.UNICODE_CASE
                            | Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern QUESTION =
            Pattern.compile(
                    "\\b" + ASKING + "\\b",
                    Pattern.CASE_INSENSITIVE
                            | Pattern.UNICODE_CASE
                            | Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern OPENING =
            Pattern.compile(
                    "(?:^|[.?!,:;]\\s*|\\b(?:og|men|and|but|lurer på|lure på|lurar på|lur[ea]r?"
                            + " (?:jeg|eg|æ|vi) på|undrer på|vite|veit|spørre om)\\s+)(?:"
                            + ASKING
                            + ")\\b",
                    Pattern.CASE_INSENSITIVE
                            | Pattern.UNICODE_CASE
                            | Pattern.UNICODE_CHARACTER_CLASS);

    /** A sentence that tells something and asks nothing, though it may say what someone asks. */
    private static final Pattern TELLS =
            Pattern.compile(
                    "(?!" + ASKING + "\\b).*[.!]",
                    Pattern.CASE_INSENSITIVE
                            | Pattern.UNICODE_CASE
                            | Pattern.UNICODE_CHARACTER_CLASS
                            | Pattern.DOTALL);

    /** What may ask for more of the same, unlike «når er det» or «hvem er det». */
    private static final Predicate<String> ASKS_ON =
            Pattern.compile("hva|hvor|hvilke[nt]?|kva|kor|ka|what|how|which").asMatchPredicate();

    /** «… og når?» */
    private static final Pattern ASKS_ALONE =
            Pattern.compile(
                    "(?:og\\s+)?" + ASKING + "\\W*",
                    Pattern.CASE_INSENSITIVE
                            | Pattern.UNICODE_CASE
                            | Pattern.UNICODE_CHARACTER_CLASS);

    private static final int MOST = 4;

    private Parts() {}

    /** Whether a message asks what, who, where, when, why or how. */
    static boolean asks(String message) {
        return QUESTION.matcher(message).find();
    }

    /**
     * Whether a sentence or a clause opens with such a word; «… når vi er ferdige» does not ask.
     */
    static boolean opensQuestion(String message) {
        return sentences(message)
                .anyMatch(sentence -> !tells(sentence) && OPENING.matcher(sentence).find());
    }

    /**
     * The sentences of a message that do not only tell something, past what leads in to them: of
     * «Jeg er ordfører. Kort sagt: hvor mange mål er det?» the words «hvor mange mål er det?». All
     * of it where nothing asks.
     */
    public static String asking(String message) {
        String asking = sentences(message).filter(s -> !tells(s)).collect(Collectors.joining(" "));
        String last = asking.substring(asking.lastIndexOf(':') + 1);
        return asks(last) ? last : asking.isEmpty() ? message : asking;
    }

    /**
     * The questions of a message, one or more; a part that asks nothing, or for more of the same
     * («… og hvilke er det»), stays with its neighbour.
     */
    public static List<String> of(String message) {
        List<String> parts = new ArrayList<>();
        for (String piece : pieces(message)) {
            boolean asks =
                    QUESTION.matcher(piece).find()
                            && !tells(piece)
                            && !EmptyWords.askForMore(piece, ASKS_ON)
                            && !ASKS_ALONE.matcher(piece).matches();
            if (asks || parts.isEmpty()) {
                parts.add(piece);
            } else {
                parts.set(parts.size() - 1, parts.getLast() + " " + piece);
            }
        }
        boolean background =
                parts.size() > 1
                        && (parts.getFirst().endsWith(":")
                                || tells(parts.getFirst())
                                || !QUESTION.matcher(parts.getFirst()).find());
        if (background) {
            parts.removeFirst();
        }
        return parts.size() < 2 || parts.size() > MOST ? List.of(message) : List.copyOf(parts);
    }

    private static List<String> pieces(String message) {
        return sentences(message)
                .flatMap(sentence ->
                        tells(sentence)
                                ? Stream.of(sentence)
                                : Stream.of(BOUNDARY.split(sentence, -1)))
                .toList();
    }

    private static Stream<String> sentences(String message) {
        return Sentences.split(message, Sentences.Style.TYPED).stream()
                .map(range -> message.substring(range.start(), range.end()));
    }

    private static boolean tells(String sentence) {
        return TELLS.matcher(sentence).matches();
    }
}
