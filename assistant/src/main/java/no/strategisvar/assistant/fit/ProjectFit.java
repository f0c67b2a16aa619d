package no.strategisvar.assistant.fit;

import no.strategisvar.assistant.citation.CitationChecker;
import no.strategisvar.assistant.guard.Guard;
import no.strategisvar.assistant.question.LanguageDetector;
import no.strategisvar.assistant.texts.Language;
import no.strategisvar.assistant.texts.Texts;
import no.strategisvar.index.PassageIndex;

import java.util.ArrayList;
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
 *   <li>someone may say anew why each of them fits, or that it does not
 *   <li>what they stress and the idea does not mention is listed
 * </ol>
 *
 * <p>Nothing of the description is kept or logged.
 */
public final class ProjectFit {

    /** The longest description, in UTF-16 units. */
    public static final int LONGEST_DESCRIPTION = 8_000;

    /** Fewer words than this with fewer traits than two are nothing to hold on to. */
    private static final int FEWEST_WORDS = 6;

    private static final int FEWEST_TRAITS = 2;

    private final Guard guard;
    private final LanguageDetector languages;
    private final IdeaReader reader;
    private final Matching matching;
    private final Gaps gaps;
    private final Wording wording;

    /** An assessor over one index. */
    public ProjectFit(PassageIndex index, Texts texts) {
        Traits traits = new Traits(index);
        Candidates candidates = new Candidates(index.corpus(), traits);
        this.guard = new Guard();
        this.languages = new LanguageDetector();
        this.reader = new IdeaReader(index, traits, guard, languages);
        CitationChecker checker = new CitationChecker(index.corpus());
        this.wording = new Wording(texts, index.corpus());
        Scoring scoring = new Scoring(index, candidates, Scoring.Weights.DEFAULT);
        this.matching = new Matching(scoring, checker, wording);
        this.gaps = new Gaps(candidates, checker, wording);
    }

    /** Assesses a description by rule alone. */
    public Assessment assess(String description) {
        return assess(description, Phrasing.NONE);
    }

    /**
     * Assesses a description.
     *
     * @param description the applicant's own words, at most {@link #LONGEST_DESCRIPTION}
     * @param phrasing who may say anew why each record fits
     */
    public Assessment assess(String description, Phrasing phrasing) {
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
            case ASSESSED -> assess(idea, phrasing);
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

    private Assessment assess(Idea idea, Phrasing phrasing) {
        List<Matching.Found> found = matching.of(idea);
        if (found.isEmpty()) {
            return outOfScope(idea, Assessment.Origin.EXTRACTIVE);
        }
        Phrasing.Phrased phrased =
                phrasing.phrase(
                        found.stream().map(Matching.Found::match).toList(), idea.language());
        List<Matching.Found> kept = kept(found, phrased);
        if (kept.isEmpty()) {
            return outOfScope(idea, phrased.origin());
        }
        List<Scoring.Scored> chosen = kept.stream().map(Matching.Found::scored).toList();
        return result(
                idea,
                FitOutcome.ASSESSED,
                "fit.assessed",
                kept.stream().map(Matching.Found::match).toList(),
                gaps.of(idea, chosen),
                followUps(idea, chosen),
                phrased.origin());
    }

    /** What stays of the matches, each as it was last said; nothing can be added here. */
    private static List<Matching.Found> kept(List<Matching.Found> found, Phrasing.Phrased phrased) {
        List<Matching.Found> kept = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Matching.Found one = found.get(i);
            switch (phrased.said().get(i)) {
                case Phrasing.Said.Nothing() -> kept.add(one);
                case Phrasing.Said.Reason(String text) ->
                        kept.add(new Matching.Found(one.scored(), one.match().because(text)));
                case Phrasing.Said.DoesNotFit() -> {}
            }
        }
        return kept;
    }

    private Assessment outOfScope(Idea idea, Assessment.Origin origin) {
        return result(
                idea,
                FitOutcome.OUT_OF_SCOPE,
                "fit.outOfScope",
                List.of(),
                List.of(),
                List.of(wording.get(idea.language(), "fit.followUp.measures")),
                origin);
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
                wording.questions(idea),
                Assessment.Origin.EXTRACTIVE);
    }

    private Assessment result(
            Idea idea,
            FitOutcome outcome,
            String message,
            List<Assessment.Match> matches,
            List<Assessment.Missing> notAddressed,
            List<String> followUps,
            Assessment.Origin origin) {
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
                idea.language(),
                origin);
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
                language,
                Assessment.Origin.EXTRACTIVE);
    }
}
