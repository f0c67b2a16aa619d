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
                    "\\b(?:trenger|treng|lurer på|lurar på|lure på|lur[ea]r? (?:jeg|eg|æ|vi) på|vil"
                            + " ha|vil vite|need|would like)\\b",
                    Pattern.CASE_INSENSITIVE
                            | Pattern.UNICODE_CASE
                            | Pattern.UNICODE_CHARACTER_CLASS);

    /** «Siden vi bor langs pilegrimsleden, …», «Fordi jeg er opptatt av naturen: …» */
    private static final Pattern TELLS_WHY =
            Pattern.compile(
                    "\\W*(?:siden|sidan|ettersom|fordi|i og med"
                            + " at|since|because)\\b[^.?!]*?[,:]\\s+",
                    Pattern.CASE_INSENSITIVE
                            | Pattern.UNICODE_CASE
                            | Pattern.UNICODE_CHARACTER_CLASS);

    /** «Æ jobbe i et IT-firma, ka tiltak …»: who is asking, before what they ask. */
    private static final Pattern TELLS_WHO_ASKS =
            Pattern.compile(
                    "\\W*(?:(?:hei|hallo|hi|hello)\\W+)?(?:jeg|eg|æ|e|vi|me|i|we|i['’]m|we['’]re)\\b[^?]*?[,:–-]\\s+"
                        + "(?=(?:hva|kva|ka|hvilke|hvor|kor|koss|what|which|how)\\b)",
                    Pattern.CASE_INSENSITIVE
                            | Pattern.UNICODE_CASE
                            | Pattern.UNICODE_CHARACTER_CLASS);

    private AskingSentence() {}

    /**
     * The same without what only tells who is asking, where the words that ask name an area: «Æ
     * jobbe i et firma, ka tiltak har dåkk på teknologi?» has no other subject.
     */
    static Sentences.Range around(String text, int place, AreaMentions mentions) {
        Sentences.Range whole = around(text, place);
        Matcher tells = TELLS_WHO_ASKS.matcher(text).region(whole.start(), place);
        return tells.lookingAt()
                        && mentions.used().stream().anyMatch(word -> word.start() > tells.end())
                ? new Sentences.Range(tells.end(), whole.end())
                : whole;
    }

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
        Matcher why = TELLS_WHY.matcher(text).region(start, place);
        return ASKS_FOR.matcher(text)
                .region(start, place)
                .results()
                .mapToInt(MatchResult::end)
                .max()
                .orElseGet(() -> why.lookingAt() ? why.end() : start);
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
