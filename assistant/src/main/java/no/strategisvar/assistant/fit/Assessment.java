package no.strategisvar.assistant.fit;

import no.strategisvar.assistant.citation.Citation;
import no.strategisvar.assistant.texts.Language;

import java.util.List;

/**
 * Where an idea meets the plan. It guides: no score, no rank and no promise.
 *
 * @param message what to tell the applicant first, in plain words
 * @param idea what the idea was read as saying
 * @param matches measures and priorities, those with most in common first, then goals
 * @param notAddressed what the matching records stress and the idea does not mention
 * @param followUps questions to answer, or to ask the assistant
 * @param caveat what this is worth; on every assessment
 */
public record Assessment(
        FitOutcome outcome,
        String message,
        List<Part> idea,
        List<Match> matches,
        List<Missing> notAddressed,
        List<String> followUps,
        String caveat,
        Language language) {

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
     */
    public record Match(
            String kind,
            String id,
            String title,
            String area,
            Fit fit,
            String ideaQuote,
            String reason,
            Citation citation) {}

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
