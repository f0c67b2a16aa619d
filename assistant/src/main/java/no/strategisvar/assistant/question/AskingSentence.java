package no.strategisvar.assistant.question;

import no.strategisvar.corpus.text.Sentences;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The stretch of a message that asks for a list: its sentence, past what only tells why it is asked
 * for, and up to where the same is said in other words.
 */
final class AskingSentence {

    private static final Pattern IN_OTHER_WORDS =
            Pattern.compile(
                    "\\b(altså|dvs|det vil si|det vil seie|med andre ord|i.e.)(?!\\p{L})",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern ASKS_FOR =
            Pattern.compile(
                    "\\b(?:trenger|treng|lurer på|lurar på|lure på|vil ha|vil vite|need|would"
                            + " like)\\b",
                    Pattern.CASE_INSENSITIVE
                            | Pattern.UNICODE_CASE
                            | Pattern.UNICODE_CHARACTER_CLASS);

    private AskingSentence() {}

    /** «… kultur og mat, altså opplevelser»: all that was said before is the area. */
    static boolean namesAreaInOtherWords(String text, int place, AreaMentions mentions) {
        Matcher again = IN_OTHER_WORDS.matcher(text).region(place, text.length());
        return again.find()
                && !mentions.used().isEmpty()
                && mentions.used().stream().allMatch(word -> word.start() > again.start());
    }

    /**
     * Past what only tells why something is asked for: «… holder innlegg og trenger alle tiltak».
     */
    private static int asked(String text, int start, int place) {
        return ASKS_FOR.matcher(text)
                .region(start, place)
                .results()
                .mapToInt(MatchResult::end)
                .max()
                .orElse(start);
    }

    /** The sentence around a place, up to where it begins to say the same in other words. */
    static Sentences.Range around(String text, int place) {
        Sentences.Range around = Sentences.around(place, text, Sentences.Style.TYPED);
        Sentences.Range whole =
                new Sentences.Range(asked(text, around.start(), place), around.end());
        Matcher again = IN_OTHER_WORDS.matcher(text).region(place, whole.end());
        return again.find() ? new Sentences.Range(whole.start(), again.start()) : whole;
    }
}
