package no.strategisvar.assistant.answer;

import no.strategisvar.assistant.question.AnswerType;
import no.strategisvar.corpus.Anchor;
import no.strategisvar.corpus.Passage;
import no.strategisvar.corpus.Span;
import no.strategisvar.corpus.text.Letters;
import no.strategisvar.index.ScoredPassage;
import no.strategisvar.index.ScoredSpan;
import no.strategisvar.index.Search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Picks the sentences and list items that answer: those that score well on their own and stand in a
 * passage that does, the sentence before one that cannot be understood alone, and the lead-in of a
 * list. What the source repeats is said once.
 */
final class SpanSelection {

    private static final int SPANS = 60;
    private static final int MOST_CHOSEN = 5;
    private static final double SPAN_SHARE = 0.5;
    private static final double CLOSE_TO_BEST = 0.7;
    private static final double CLOSE_ENOUGH_FOR_TYPE = 0.45;

    /** The share of a list's items that answer where all of it is the answer. */
    private static final double MOST_OF_LIST = 0.5;

    /** Fewer are not counted for the reader. */
    private static final int FEWEST_POINTS = 3;

    private static final Pattern LEANS_BACK =
            Pattern.compile(
                    "^(\\p{Ll}|(Det|Dette|Den|Denne|Disse|De|Slik|Her|Derfor|Samtidig|Dermed|Vi)\\b).*",
                    Pattern.DOTALL);

    /** Neighbouring spans of one passage. */
    record Run(Passage passage, int first, int last) {
        Anchor anchor() {
            return new Anchor(
                    passage.id(),
                    passage.spans().get(first).start(),
                    passage.spans().get(last).end());
        }
    }

    /**
     * The runs that answer.
     *
     * @param type what they must have in them
     * @return none when no span that comes close has what the type needs
     */
    List<Run> select(Search search, AnswerType type, List<ScoredPassage> passages) {
        Map<Passage, NavigableSet<Integer>> chosen = new LinkedHashMap<>();
        Set<String> said = new HashSet<>();
        List<Candidate> all = candidates(search, passages);
        double bestOfAll = all.getFirst().score();
        List<Candidate> candidates =
                all.stream()
                        .filter(c -> c.score() >= CLOSE_ENOUGH_FOR_TYPE * bestOfAll)
                        .filter(c ->
                                type.isIn(c.passage().text(c.passage().spans().get(c.number()))))
                        .toList();
        if (candidates.isEmpty()) {
            return List.of();
        }
        double best = candidates.getFirst().score();
        int count = 0;
        for (Candidate candidate : candidates) {
            Span span = candidate.passage().spans().get(candidate.number());
            boolean close = candidate.score() >= CLOSE_TO_BEST * best;
            if (!close || count == MOST_CHOSEN) {
                break;
            }
            if (said.add(Letters.of(candidate.passage().text(span)))) {
                choose(
                        chosen.computeIfAbsent(candidate.passage(), _ -> new TreeSet<>()),
                        candidate);
                count++;
            }
        }
        chosen.forEach(SpanSelection::completeLists);
        return runs(chosen);
    }

    /** A list of which most items answer is given whole. */
    private static void completeLists(Passage passage, Set<Integer> numbers) {
        int spans = passage.spans().size();
        for (int first = 0; first < spans; first++) {
            int end = first;
            while (end < spans && isItem(passage, end)) {
                end++;
            }
            List<Integer> items = IntStream.range(first, end).boxed().toList();
            long answering = items.stream().filter(numbers::contains).count();
            if (answering > 1 && answering >= MOST_OF_LIST * items.size()) {
                numbers.addAll(items);
            }
            first = end;
        }
    }

    /**
     * How many items a list has that is the whole answer, with or without its lead-in; 0 for any
     * other answer.
     */
    static int wholeList(List<Run> runs) {
        Passage passage = runs.getFirst().passage();
        if (runs.stream().anyMatch(run -> !run.passage().equals(passage))) {
            return 0;
        }
        List<Integer> numbers =
                runs.stream()
                        .flatMapToInt(run -> IntStream.rangeClosed(run.first(), run.last()))
                        .boxed()
                        .toList();
        List<Integer> items = numbers.stream().filter(n -> isItem(passage, n)).toList();
        boolean whole =
                items.size() >= FEWEST_POINTS
                        && numbers.size() - items.size() <= 1
                        && items.getLast() - items.getFirst() == items.size() - 1
                        && !isItemOf(passage, items.getFirst() - 1)
                        && !isItemOf(passage, items.getLast() + 1);
        return whole ? items.size() : 0;
    }

    private static boolean isItemOf(Passage passage, int number) {
        return number >= 0 && number < passage.spans().size() && isItem(passage, number);
    }

    private static void choose(Set<Integer> numbers, Candidate candidate) {
        Passage passage = candidate.passage();
        int number = candidate.number();
        numbers.add(number);
        Span span = passage.spans().get(number);
        if (span.kind() == Span.Kind.SENTENCE
                && number > 0
                && LEANS_BACK.matcher(passage.text(span)).matches()) {
            numbers.add(number - 1);
        }
        if (isCutShort(passage, number)) {
            numbers.add(number + 1);
        }
        if (passage.text(span).endsWith(":")) {
            for (int i = number + 1; i < passage.spans().size() && isItem(passage, i); i++) {
                numbers.add(i);
            }
        }
    }

    /** Whether a sentence goes on in the next span, past a label that stood in the middle of it. */
    private static boolean isCutShort(Passage passage, int number) {
        return number + 1 < passage.spans().size()
                && !isItem(passage, number)
                && !isItem(passage, number + 1)
                && Character.isLowerCase(
                        passage.text().charAt(passage.spans().get(number + 1).start()));
    }

    private static boolean isItem(Passage passage, int number) {
        return passage.spans().get(number).kind() == Span.Kind.ITEM;
    }

    private record Candidate(Passage passage, int number, double score) {}

    private List<Candidate> candidates(Search search, List<ScoredPassage> passages) {
        Map<Passage, Double> passageScores = new HashMap<>();
        double bestPassage = passages.getFirst().score();
        passages.forEach(hit -> passageScores.put(hit.passage(), hit.score() / bestPassage));
        List<ScoredSpan> spans = search.spans(SPANS);
        double bestSpan = spans.isEmpty() ? 1 : spans.getFirst().score();
        List<Candidate> candidates = new ArrayList<>();
        for (ScoredSpan hit : spans) {
            Double passageScore = passageScores.get(hit.passage());
            if (passageScore != null) {
                double score =
                        SPAN_SHARE * hit.score() / bestSpan + (1 - SPAN_SHARE) * passageScore;
                candidates.add(
                        new Candidate(
                                hit.passage(), hit.passage().spans().indexOf(hit.span()), score));
            }
        }
        if (candidates.isEmpty()) {
            candidates.add(new Candidate(passages.getFirst().passage(), 0, 1));
        }
        candidates.sort(Comparator.comparingDouble(Candidate::score).reversed());
        return candidates;
    }

    /**
     * Only sentences of one paragraph are one quote: between paragraphs the source may have more.
     */
    private static boolean adjoins(Passage passage, int number) {
        int end = passage.spans().get(number).end();
        int next = passage.spans().get(number + 1).start();
        return !passage.text().substring(end, next).contains("\n");
    }

    private static List<Run> runs(Map<Passage, NavigableSet<Integer>> chosen) {
        List<Run> runs = new ArrayList<>();
        chosen.forEach((passage, numbers) -> {
            int first = -1;
            int last = -1;
            for (int number : numbers) {
                if (first >= 0 && number == last + 1 && adjoins(passage, last)) {
                    last = number;
                    continue;
                }
                if (first >= 0) {
                    runs.add(new Run(passage, first, last));
                }
                first = number;
                last = number;
            }
            runs.add(new Run(passage, first, last));
        });
        return runs;
    }
}
