package no.strategisvar.assistant.fit;

import no.strategisvar.assistant.citation.CitationChecker;
import no.strategisvar.assistant.guard.Guard;
import no.strategisvar.assistant.question.LanguageDetector;
import no.strategisvar.assistant.texts.Language;
import no.strategisvar.assistant.texts.Texts;
import no.strategisvar.index.PassageIndex;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Holds a project idea against every measure, priority and goal, in these steps:
 *
 * <ol>
 *   <li>the guard stops personal data; orders to the assistant are left out of what is read
 *   <li>the idea is taken apart into what it says, each with its own words
 *   <li>every record is scored by what it shares with the idea
 *   <li>those that share enough come back with a quote from either side, checked by code
 *   <li>what they stress and the idea does not mention is listed
 * </ol>
 *
 * <p>Nothing of the description is kept or logged.
 */
public final class ProjectFit {

    /** The longest description, in UTF-16 units. */
    public static final int LONGEST_DESCRIPTION = 8_000;

    /** From these scores on, as measured; see CONTRIBUTING. */
    private static final double STRONG = 4.5;

    private static final double PARTIAL = 2;

    private static final int SHARED_BY_STRONG = 2;

    /** Shares of what a record's title says. */
    private static final double HALF_MET = 0.5;

    private static final double NEARLY_ALL_MET = 0.8;

    private static final int MOST_MATCHES = 8;
    private static final int MOST_GOALS = 3;

    /** Fewer words than this with fewer traits than two are nothing to hold on to. */
    private static final int FEWEST_WORDS = 6;

    private static final int FEWEST_TRAITS = 2;

    private final Guard guard;
    private final LanguageDetector languages;
    private final IdeaReader reader;
    private final Scoring scoring;
    private final Gaps gaps;
    private final CitationChecker checker;
    private final Wording wording;

    /** An assessor over one index. */
    public ProjectFit(PassageIndex index, Texts texts) {
        Traits traits = new Traits(index);
        Candidates candidates = new Candidates(index.corpus(), traits);
        this.guard = new Guard();
        this.languages = new LanguageDetector();
        this.reader = new IdeaReader(index, traits, guard, languages);
        this.scoring = new Scoring(index, candidates, Scoring.Weights.DEFAULT);
        this.checker = new CitationChecker(index.corpus());
        this.wording = new Wording(texts, index.corpus());
        this.gaps = new Gaps(candidates, checker, wording);
    }

    /**
     * Assesses a description.
     *
     * @param description the applicant's own words, at most {@link #LONGEST_DESCRIPTION}
     */
    public Assessment assess(String description) {
        Optional<Guard.Reason> stopped = guard.check(description);
        if (stopped.isPresent() && stopped.get() == Guard.Reason.PERSONAL_DATA) {
            return ended(FitOutcome.BLOCKED, description, "fit.blocked.personalData");
        }
        Idea idea = reader.read(description);
        boolean onlyOrders =
                stopped.isPresent()
                        && stopped.get() == Guard.Reason.ORDERS
                        && (says(idea) == FitOutcome.TOO_LITTLE
                                || guard.check(idea.text())
                                        .filter(reason -> reason == Guard.Reason.ORDERS)
                                        .isPresent());
        if (onlyOrders) {
            return ended(FitOutcome.BLOCKED, description, "fit.blocked.orders");
        }
        return switch (says(idea)) {
            case TOO_LITTLE -> tooLittle(idea);
            case ASSESSED -> assess(idea);
            case OUT_OF_SCOPE, BLOCKED -> throw new IllegalStateException("not known yet");
        };
    }

    private static FitOutcome says(Idea idea) {
        boolean little =
                idea.sentences().isEmpty()
                        || (idea.query().terms().size() < FEWEST_WORDS
                                && idea.mentions().size() < FEWEST_TRAITS)
                        || idea.query().terms().size() < FEWEST_TRAITS;
        return little ? FitOutcome.TOO_LITTLE : FitOutcome.ASSESSED;
    }

    private Assessment assess(Idea idea) {
        List<Scoring.Scored> enough =
                scoring.all(idea).stream()
                        .filter(scored -> scored.score() >= PARTIAL && !scored.shared().isEmpty())
                        .toList();
        List<Scoring.Scored> chosen = new ArrayList<>();
        enough.stream().filter(s -> !isGoal(s)).limit(MOST_MATCHES).forEach(chosen::add);
        chosen.sort(Comparator.comparing(s -> !isStrong(s)));
        enough.stream().filter(ProjectFit::isGoal).limit(MOST_GOALS).forEach(chosen::add);
        List<Assessment.Match> matches =
                chosen.stream().flatMap(scored -> match(idea, scored).stream()).toList();
        if (matches.isEmpty()) {
            return result(
                    idea,
                    FitOutcome.OUT_OF_SCOPE,
                    "fit.outOfScope",
                    List.of(),
                    List.of(),
                    List.of(wording.get(idea.language(), "fit.followUp.measures")));
        }
        return result(
                idea,
                FitOutcome.ASSESSED,
                "fit.assessed",
                matches,
                gaps.of(idea, chosen),
                followUps(idea, chosen));
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
                                citation));
    }

    /** Half of what the title says with more than one thing shared, or nearly all of it. */
    private static boolean isStrong(Scoring.Scored scored) {
        boolean several =
                scored.shared().size() >= SHARED_BY_STRONG && scored.titleMet() >= HALF_MET;
        return scored.score() >= STRONG && (several || scored.titleMet() >= NEARLY_ALL_MET);
    }

    private List<String> followUps(Idea idea, List<Scoring.Scored> chosen) {
        String area = wording.area(chosen.getFirst().candidate().area());
        List<String> followUps = new ArrayList<>(wording.questions(idea));
        followUps.add(wording.get(idea.language(), "fit.followUp.area", area));
        return followUps;
    }

    private Assessment tooLittle(Idea idea) {
        return result(
                idea,
                FitOutcome.TOO_LITTLE,
                "fit.tooLittle",
                List.of(),
                List.of(),
                wording.questions(idea));
    }

    private Assessment result(
            Idea idea,
            FitOutcome outcome,
            String message,
            List<Assessment.Match> matches,
            List<Assessment.Missing> notAddressed,
            List<String> followUps) {
        return new Assessment(
                outcome,
                wording.get(idea.language(), message),
                idea.parts().stream()
                        .map(part -> new Assessment.Part(part.aspect(), part.label(), part.quote()))
                        .toList(),
                matches,
                notAddressed,
                followUps,
                wording.get(idea.language(), "fit.caveat"),
                idea.language());
    }

    /** Nothing of the description is repeated. */
    private Assessment ended(FitOutcome outcome, String description, String message) {
        Language language = languages.standard(description);
        return new Assessment(
                outcome,
                wording.get(language, message),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                wording.get(language, "fit.caveat"),
                language);
    }
}
