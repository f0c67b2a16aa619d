package no.strategisvar.assistant.http;

import no.strategisvar.assistant.fit.Assessment;
import no.strategisvar.assistant.http.Views.AnsweredBy;
import no.strategisvar.assistant.http.Views.CitationView;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The assessment of an idea over the wire, as the contract has it. Fields are added at the end. */
final class FitViews {

    private FitViews() {}

    /**
     * An assessment.
     *
     * @param removed how many matches a language model took away
     */
    record AssessmentView(
            String outcome,
            List<MatchView> matches,
            List<MissingView> notAddressed,
            List<String> followUps,
            String caveat,
            String message,
            List<PartView> idea,
            String language,
            AnsweredBy answeredBy,
            int removed) {

        static AssessmentView of(Assessment assessment) {
            List<Assessment.Match> matches = assessment.matches();
            List<Assessment.Missing> missing = assessment.notAddressed();
            return new AssessmentView(
                    assessment.outcome().wireName(),
                    IntStream.range(0, matches.size())
                            .mapToObj(i -> MatchView.of(i + 1, matches.get(i)))
                            .toList(),
                    IntStream.range(0, missing.size())
                            .mapToObj(i -> MissingView.of(matches.size() + i + 1, missing.get(i)))
                            .toList(),
                    assessment.followUps(),
                    assessment.caveat(),
                    assessment.message(),
                    assessment.idea().stream().map(PartView::of).toList(),
                    assessment.language().tag(),
                    AnsweredBy.of(assessment.origin()),
                    assessment.origin().removed());
        }
    }

    /**
     * A match.
     *
     * @param generated whether a language model wrote the reason
     */
    record MatchView(
            String kind,
            String id,
            String title,
            String area,
            String fit,
            String ideaQuote,
            String reason,
            CitationView citation,
            boolean generated) {

        static MatchView of(int number, Assessment.Match match) {
            return new MatchView(
                    match.kind(),
                    match.id(),
                    match.title(),
                    match.area(),
                    match.fit().name().toLowerCase(Locale.ROOT),
                    match.ideaQuote(),
                    match.reason(),
                    CitationView.of(number, match.citation()),
                    match.generated());
        }
    }

    record MissingView(String title, String suggestion, CitationView citation) {
        static MissingView of(int number, Assessment.Missing missing) {
            return new MissingView(
                    missing.label(),
                    missing.suggestion(),
                    CitationView.of(number, missing.citation()));
        }
    }

    record PartView(String aspect, String label, String quote) {
        static PartView of(Assessment.Part part) {
            return new PartView(part.aspect().wireName(), part.label(), part.quote());
        }
    }
}
