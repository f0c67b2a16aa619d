package no.strategisvar.assistant.generation;

import com.fasterxml.jackson.core.type.TypeReference;

import no.strategisvar.assistant.fit.Assessment;
import no.strategisvar.assistant.texts.RulesResource;
import no.strategisvar.index.PassageIndex;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Holds a model's reason to the two quotes of a match: what it says of the idea to the applicant's
 * words, what it says of the record to the plan's. So neither can be given out for the other. Words
 * of money, promises, ranks and points are never let through, whatever the quotes say.
 */
final class ReasonCheck {

    private static final String PATH = "reason-rules.yaml";

    /** The longest sentence, in UTF-16 units. */
    private static final int LONGEST = 220;

    private final SentenceCheck sentences;
    private final Side idea;
    private final Side plan;
    private final Pattern never;

    private record Rules(Words idea, Words plan, List<String> never) {}

    private record Words(List<String> frame, List<String> notHere) {}

    /** Words that a sentence of a side may have beside its quote, and words that it may not. */
    private record Side(Pattern frame, Pattern notHere) {
        static Side of(Words words) {
            return new Side(
                    Pattern.compile(
                            WordRules.anyOf(words.frame()).pattern(),
                            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                    WordRules.anyOf(words.notHere()));
        }
    }

    ReasonCheck(PassageIndex index) {
        Rules rules = RulesResource.read(PATH, new TypeReference<Rules>() {});
        this.sentences = new SentenceCheck(index);
        this.idea = Side.of(rules.idea());
        this.plan = Side.of(rules.plan());
        this.never = WordRules.anyOf(rules.never());
    }

    /** The reason as it may be shown; none when either sentence does not hold. */
    Optional<String> holds(MatchReply reply, Assessment.Match match) {
        Optional<String> said = sentence(reply.idea(), match.ideaQuote(), idea);
        Optional<String> meets = sentence(reply.plan(), match.citation().quote(), plan);
        return said.flatMap(first -> meets.map(second -> first + " " + second));
    }

    private Optional<String> sentence(String text, String quote, Side side) {
        return SentenceCheck.plain(text, LONGEST)
                .filter(sentence -> isAllowed(sentence.toLowerCase(Locale.ROOT), side))
                .filter(sentence -> sentences.unmet(bare(sentence, side), quote).isEmpty())
                .map(ReasonCheck::ended);
    }

    private boolean isAllowed(String sentence, Side side) {
        return !never.matcher(sentence).find() && !side.notHere().matcher(sentence).find();
    }

    /** Without the words that only say what is spoken of, which no quote has. */
    private static String bare(String sentence, Side side) {
        return side.frame().matcher(sentence).replaceAll(" ").strip();
    }

    private static String ended(String sentence) {
        return sentence.matches(".*[.!?]") ? sentence : sentence + ".";
    }
}
