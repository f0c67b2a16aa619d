package no.strategisvar.assistant.fit;

import no.strategisvar.assistant.citation.Citation;
import no.strategisvar.assistant.texts.Language;

import java.util.List;
import java.util.Optional;

/**
 * Where an idea meets the plan. It guides: no score, no rank and no promise.
 *
 * @param message what to tell the applicant first, in plain words
 * @param idea what the idea was read as saying
 * @param matches measures and priorities, those with most in common first, then goals
 * @param notAddressed what the matching records stress and the idea does not mention
 * @param followUps questions to answer, or to ask the assistant
 * @param caveat what this is worth; on every assessment
 * @param origin who wrote the reasons
 */
public record Assessment(
        FitOutcome outcome,
        String message,
        List<Part> idea,
        List<Match> matches,
        List<Missing> notAddressed,
        List<String> followUps,
        String caveat,
        Language language,
        Origin origin) {

    /**
     * Who wrote the reasons.
     *
     * @param model the language model that wrote some or took matches away; none when it is all
     *     made by rule
     * @param prompt the version of the prompt that the model was given
     * @param refused how many of the model's reasons did not hold
     * @param removed how many matches the model took away
     * @param degraded why the model said nothing, or not all, though it was to; none when all is
     *     well
     */
    public record Origin(
            Optional<String> model,
            Optional<String> prompt,
            int refused,
            int removed,
            Optional<String> degraded) {

        /** By rule, as it should be. */
        public static final Origin EXTRACTIVE =
                new Origin(Optional.empty(), Optional.empty(), 0, 0, Optional.empty());

        /** Whether a language model had a say. */
        public boolean isGenerated() {
            return model.isPresent();
        }

        /** The name over HTTP. */
        public String mode() {
            return isGenerated() ? "generative" : "extractive";
        }
    }

    /** Something that the idea says: its kind, what it was read as, and the applicant's words. */
    public record Part(Aspect aspect, String label, String quote) {}

    /** How well a record fits. */
    public enum Fit {
        STRONG,
        PARTIAL
    }

    /**
     * A record that fits.
     *
     * @param kind {@code measure}, {@code priority} or {@code goal}
     * @param area the id of its area or tool
     * @param ideaQuote the applicant's own words
     * @param generated whether a language model wrote the reason
     */
    public record Match(
            String kind,
            String id,
            String title,
            String area,
            Fit fit,
            String ideaQuote,
            String reason,
            Citation citation,
            boolean generated) {

        /** The same match with a reason that a language model wrote. */
        Match because(String other) {
            return new Match(kind, id, title, area, fit, ideaQuote, other, citation, true);
        }
    }

    /**
     * Something that the plan stresses and the idea does not mention.
     *
     * @param label what it is
     * @param suggestion what one could describe
     * @param citation where the plan says so
     */
    public record Missing(String label, String suggestion, Citation citation) {}

    public Assessment {
        idea = List.copyOf(idea);
        matches = List.copyOf(matches);
        notAddressed = List.copyOf(notAddressed);
        followUps = List.copyOf(followUps);
    }
}
