package no.strategisvar.assistant.fit;

import no.strategisvar.assistant.citation.CitationChecker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Chooses the records that share enough with an idea, each with a quote from either side. */
final class Matching {

    /** From these scores on, as measured; see CONTRIBUTING. */
    private static final double STRONG = 4.5;

    private static final double PARTIAL = 2;

    private static final int SHARED_BY_STRONG = 2;

    /** Shares of what a record's title says. */
    private static final double HALF_MET = 0.5;

    private static final double NEARLY_ALL_MET = 0.8;

    private static final int MOST_MATCHES = 8;
    private static final int MOST_GOALS = 3;

    private final Scoring scoring;
    private final CitationChecker checker;
    private final Wording wording;

    Matching(Scoring scoring, CitationChecker checker, Wording wording) {
        this.scoring = scoring;
        this.checker = checker;
        this.wording = wording;
    }

    /** A match and what it rests on. */
    record Found(Scoring.Scored scored, Assessment.Match match) {}

    /** Measures and priorities, those with most in common first, then goals. */
    List<Found> of(Idea idea) {
        List<Scoring.Scored> enough =
                scoring.all(idea).stream()
                        .filter(scored -> scored.score() >= PARTIAL && !scored.shared().isEmpty())
                        .toList();
        List<Scoring.Scored> chosen = new ArrayList<>();
        enough.stream().filter(s -> !isGoal(s)).limit(MOST_MATCHES).forEach(chosen::add);
        chosen.sort(Comparator.comparing(s -> !isStrong(s)));
        enough.stream().filter(Matching::isGoal).limit(MOST_GOALS).forEach(chosen::add);
        return chosen.stream()
                .flatMap(scored ->
                        match(idea, scored).map(match -> new Found(scored, match)).stream())
                .toList();
    }

    private static boolean isGoal(Scoring.Scored scored) {
        return scored.candidate().kind() == Candidate.Kind.GOAL;
    }

    private Optional<Assessment.Match> match(Idea idea, Scoring.Scored scored) {
        Candidate candidate = scored.candidate();
        Assessment.Fit fit = isStrong(scored) ? Assessment.Fit.STRONG : Assessment.Fit.PARTIAL;
        return checker.check(candidate.anchors().getFirst())
                .map(citation ->
                        new Assessment.Match(
                                candidate.kind().wireName(),
                                candidate.id(),
                                candidate.title(),
                                candidate.area(),
                                fit,
                                IdeaQuote.of(idea, scored.shared()),
                                wording.reason(idea, scored, fit),
                                citation,
                                false));
    }

    /** Half of what the title says with more than one thing shared, or nearly all of it. */
    private static boolean isStrong(Scoring.Scored scored) {
        boolean several =
                scored.shared().size() >= SHARED_BY_STRONG && scored.titleMet() >= HALF_MET;
        return scored.score() >= STRONG && (several || scored.titleMet() >= NEARLY_ALL_MET);
    }
}
