package no.strategisvar.eval.fit;

import no.strategisvar.assistant.fit.Assessment;

import java.util.List;
import java.util.stream.IntStream;

/**
 * An idea, what should have been found and what was.
 *
 * @param expected the records that match, by id or by their words; none for an idea off the plan
 */
public record FitTrial(String id, String idea, List<String> expected, Assessment found) {

    /**
     * Where each expected record stands among measures and priorities, from 1; 0 when it does not.
     */
    public List<Integer> ranks() {
        List<Assessment.Match> matches =
                found.matches().stream().filter(match -> !match.kind().equals("goal")).toList();
        return expected.stream().map(item -> rank(matches, item)).toList();
    }

    private static int rank(List<Assessment.Match> matches, String item) {
        return IntStream.range(0, matches.size())
                        .filter(i -> is(matches.get(i), item))
                        .findFirst()
                        .orElse(-1)
                + 1;
    }

    private static boolean is(Assessment.Match match, String item) {
        return match.id().equals(item) || letters(match.title()).startsWith(letters(item));
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\d]", "");
    }

    public boolean isOffPlan() {
        return expected.isEmpty();
    }

    /** Whether one of the expected records is among the first. */
    public boolean hits(int first) {
        return ranks().stream().anyMatch(rank -> rank > 0 && rank <= first);
    }

    /** Whether all of them are. */
    public boolean hasAll(int first) {
        return ranks().stream().allMatch(rank -> rank > 0 && rank <= first);
    }

    public boolean hasStrong() {
        return found.matches().stream().anyMatch(match -> match.fit() == Assessment.Fit.STRONG);
    }

    /** Whether every quote from the idea stands in it word for word. */
    public boolean isVerbatim() {
        return found.matches().stream().allMatch(match -> idea.contains(match.ideaQuote()));
    }
}
