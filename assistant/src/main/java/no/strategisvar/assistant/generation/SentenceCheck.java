package no.strategisvar.assistant.generation;

import no.strategisvar.corpus.text.Invisible;
import no.strategisvar.index.PassageIndex;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Holds a sentence of a model to the quotes it is made from: its numbers, names and denials stand
 * there, and it says little that does not.
 */
final class SentenceCheck {

    /** See CONTRIBUTING, «A claim shares most of its words with its quotes». */
    static final double ENOUGH = 0.6;

    private static final int SHORTEST = 8;

    private static final Pattern MARKER =
            Pattern.compile("\\s*[\\[(](?:\\d{1,3}|[0-9a-f]{8})[\\])]");
    private static final Pattern MARKUP =
            Pattern.compile(
                    "[<>\\[\\]{}|`*_#\\\\]|://|www\\.|\\w@\\w|\\p{L}\\.(?:no|com|org|net|io|eu)\\b");

    private final PassageIndex index;
    private final WordRules rules = new WordRules();
    private final Names names;

    SentenceCheck(PassageIndex index) {
        this.index = index;
        this.names = new Names(index);
    }

    /**
     * A sentence as it may be shown: without the marks of sources that a model puts in; none when
     * it has markup, links or letters that do not belong in a sentence.
     *
     * @param longest in UTF-16 units
     */
    static Optional<String> plain(String sentence, int longest) {
        String text = MARKER.matcher(sentence).replaceAll("").replaceAll("\\s+", " ").strip();
        boolean odd =
                text.length() < SHORTEST
                        || text.length() > longest
                        || MARKUP.matcher(text).find()
                        || text.codePoints()
                                .anyMatch(c -> Invisible.of(c).isPresent() || c > 0xFFFF);
        return odd ? Optional.empty() : Optional.of(text);
    }

    /** Why a sentence does not hold; none when it does. */
    Optional<ClaimCheck.Reason> unmet(String text, String quotes) {
        if (!rules.agreeOnNumbers(text, quotes)) {
            return Optional.of(ClaimCheck.Reason.NUMBER);
        }
        if (!rules.agreeOnDenial(text, quotes)) {
            return Optional.of(ClaimCheck.Reason.NEGATION);
        }
        if (!names.stand(text, quotes)) {
            return Optional.of(ClaimCheck.Reason.NAME);
        }
        if (!rules.agreeOnDirection(text, quotes)) {
            return Optional.of(ClaimCheck.Reason.DIRECTION);
        }
        return coverage(text, quotes) < ENOUGH
                ? Optional.of(ClaimCheck.Reason.CONTENT)
                : Optional.empty();
    }

    /** The share of a sentence's words, by how rare they are, that its quotes have. */
    double coverage(String text, String quotes) {
        return index.termMatch().coverage(index.query(text), index.termMatch().words(quotes));
    }
}
