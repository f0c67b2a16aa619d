package no.strategisvar.assistant.question;

import no.strategisvar.assistant.wanted.RecordKind;
import no.strategisvar.index.TermMatch;
import no.strategisvar.index.analysis.Word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the nouns of records in a question: with any ending, with a typing error, with a letter too
 * many («måll»), written apart, and as the end of a compound («klimatiltak»).
 */
final class RecordNouns {

    private static final int LONGEST_ENDING = 4;
    private static final int SHORTEST_THAT_BENDS = 5;
    private static final int SHORTEST_HEAD = 3;

    /** «hvilke fire satsingsområder» asks for areas. */
    private static final int ASKED_WITHIN = 2;

    private static final Pattern LISTED =
            Pattern.compile(
                    "(\\p{L}{3,}?)s?(?:list[ae]n?|oversikt(?:en|a)?|beskrivelse(?:n|r|ne|ene)?|titte?l(?:en|er|ene)?)");

    /** What «som» may refer to in a question for records: «alt som prioriteres». */
    private static final Set<String> ANYTHING =
            Set.of("alt", "det", "hva", "noe", "ting", "temaer", "mest");

    /** How far after «som» its verb may stand. */
    private static final int CLAUSE = 4;

    private static final Set<String> ALL = Set.of("alle", "samtlige");

    private static final Set<RecordKind> GROUPS = Set.of(RecordKind.AREA, RecordKind.TOOL);

    private static final String ACTION_PLAN = "handlingsplan";

    /** How near to it a word may stand that leaves it out: «handlingsplanen treng eg ikkje». */
    private static final int LEFT_OUT_WITHIN = 3;

    private final TermMatch match;
    private final ScopeWords scope;
    private final List<Noun> nouns = new ArrayList<>();
    private final Set<String> points;
    private final Set<String> adjectives;
    private final Set<String> placed;
    private final List<Word> verbs;
    private final List<Word> areaWords;

    private record Noun(RecordKind kind, List<Word> words) {}

    /**
     * Finds some nouns.
     *
     * @param points what measures are called where the action plan or the common ones are named
     * @param adjectives forms of theirs that describe something else
     * @param verbs forms of theirs that are verbs
     * @param placed the words of «hvilke områder satser fylket på»
     */
    RecordNouns(
            TermMatch match,
            ScopeWords scope,
            Map<RecordKind, List<String>> nouns,
            Set<String> points,
            Set<String> adjectives,
            Set<String> placed,
            List<String> verbs) {
        this.match = match;
        this.scope = scope;
        this.points = points;
        this.adjectives = adjectives;
        this.placed = placed;
        this.verbs = match.words(String.join(" ", verbs));
        this.areaWords = match.words("område områder");
        nouns.forEach((kind, forms) ->
                forms.forEach(form -> this.nouns.add(new Noun(kind, match.words(form)))));
    }

    /**
     * A noun of a question.
     *
     * @param words the one or two words it is written in
     * @param head what stands before it in a compound, or nothing: «klima» of «klimatiltak»
     */
    record Named(RecordKind kind, List<Word> words, String head) {}

    /**
     * The record noun that a question asks for: the one right after «hvilke», «alle», «mange»; or
     * the first. An area or a tool only where nothing else is named, or where more than all of them
     * is asked for: «tiltak for alle områder» are measures.
     */
    Optional<Named> asked(List<Word> words) {
        List<Named> named = all(words);
        return named.stream()
                .filter(noun -> isAskedFor(noun, words))
                .filter(noun ->
                        !GROUPS.contains(noun.kind())
                                || named.stream().allMatch(n -> GROUPS.contains(n.kind()))
                                || !followsAll(noun, words))
                .findFirst()
                .or(() -> named.stream().filter(noun -> !GROUPS.contains(noun.kind())).findFirst())
                .or(() -> named.stream().findFirst())
                .or(() -> areasBetOn(words));
    }

    /** «Hvilke områder satser fylket på?» */
    private Optional<Named> areasBetOn(List<Word> words) {
        return words.stream().anyMatch(word -> placed.contains(word.folded()))
                ? words.stream()
                        .filter(word -> areaWords.stream().anyMatch(area -> isForm(area, word)))
                        .findFirst()
                        .map(word -> new Named(RecordKind.AREA, List.of(word), ""))
                : Optional.empty();
    }

    /** The noun that areas are compared by: «hvilket område har flest tiltak». */
    Optional<Named> ranked(List<Word> words) {
        return all(words).stream().filter(noun -> !GROUPS.contains(noun.kind())).findFirst();
    }

    /** Whether a noun stands right after «hvilke», «alle», «mange». */
    static boolean isAskedFor(Named noun, List<Word> words) {
        int at = words.indexOf(noun.words().getFirst());
        return QuestionWords.openList(words.subList(Math.max(0, at - ASKED_WITHIN), at));
    }

    private static boolean followsAll(Named noun, List<Word> words) {
        int at = words.indexOf(noun.words().getFirst());
        return words.subList(Math.max(0, at - ASKED_WITHIN), at).stream()
                .anyMatch(word -> ALL.contains(word.folded()));
    }

    /** Every record noun, in order. */
    List<Named> all(List<Word> words) {
        return Stream.iterate(0, i -> i < words.size(), i -> i + 1)
                .flatMap(i -> at(words, i).or(() -> point(words, i)).stream())
                .filter(noun -> !saysWhatIsDone(noun, words))
                .toList();
    }

    /** «Punktene i handlingsplanen», «punktene som er felles». */
    private Optional<Named> point(List<Word> words, int at) {
        return points.contains(words.get(at).folded())
                        && IntStream.range(0, words.size()).anyMatch(i -> namesMeasures(words, i))
                ? Optional.of(new Named(RecordKind.MEASURE, List.of(words.get(at)), ""))
                : Optional.empty();
    }

    /** The common measures, or the action plan, but not «strategien, ikke handlingsplanen». */
    private boolean namesMeasures(List<Word> words, int at) {
        int end = Math.min(words.size(), at + 1 + LEFT_OUT_WITHIN);
        return AreaReader.isCommon(words.get(at))
                || (words.get(at).folded().startsWith(ACTION_PLAN)
                        && words.subList(Math.max(0, at - LEFT_OUT_WITHIN), end).stream()
                                .noneMatch(scope::isWithout));
    }

    /** «Verdikjedene som løftet prioriterer» are no priorities; «alt som prioriteres» is. */
    private boolean saysWhatIsDone(Named noun, List<Word> words) {
        if (noun.kind() != RecordKind.PRIORITY || !isVerb(noun.words().getFirst())) {
            return false;
        }
        int at = words.indexOf(noun.words().getFirst());
        for (int i = at - 1; i > 0 && i >= at - CLAUSE; i--) {
            if (words.get(i).folded().equals("som")) {
                return !ANYTHING.contains(words.get(i - 1).folded());
            }
        }
        return false;
    }

    private boolean isVerb(Word word) {
        return verbs.stream()
                .anyMatch(verb ->
                        verb.folded().equals(word.folded())
                                || (!match.isKnown(word) && match.isSame(verb, word)));
    }

    private Optional<Named> at(List<Word> words, int start) {
        if (adjectives.contains(words.get(start).folded())) {
            return Optional.empty();
        }
        for (Noun noun : nouns) {
            int end = start + noun.words().size();
            if (end > words.size()) {
                continue;
            }
            List<Word> asked = words.subList(start, end);
            if (isSame(noun.words(), withoutList(asked))) {
                return Optional.of(new Named(noun.kind(), List.copyOf(asked), ""));
            }
            Optional<String> head = head(noun.words(), asked);
            if (head.isPresent() && !GROUPS.contains(noun.kind())) {
                return head.map(h -> new Named(noun.kind(), List.copyOf(asked), h));
            }
        }
        return Optional.empty();
    }

    /** «prioriteringslista» lists priorities. */
    private List<Word> withoutList(List<Word> asked) {
        Matcher listed = LISTED.matcher(asked.getFirst().folded());
        return asked.size() == 1 && listed.matches() ? match.words(listed.group(1)) : asked;
    }

    private boolean isSame(List<Word> noun, List<Word> asked) {
        for (int i = 0; i < noun.size(); i++) {
            if (!isForm(noun.get(i), asked.get(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether a word is a noun with an ending or a typing error; short nouns have to be as listed.
     */
    private boolean isForm(Word noun, Word asked) {
        String form = noun.folded();
        String word = asked.folded();
        boolean bends =
                form.length() >= SHORTEST_THAT_BENDS
                        && ((word.startsWith(form)
                                        && word.length() <= form.length() + LONGEST_ENDING)
                                || match.isSame(noun, asked));
        return form.equals(word) || form.equals(RecordWords.squeezed(word)) || bends;
    }

    private static Optional<String> head(List<Word> noun, List<Word> asked) {
        String form = noun.getFirst().folded();
        String word = asked.getFirst().folded();
        int at = word.lastIndexOf(form);
        boolean ends = word.length() - at - form.length() <= LONGEST_ENDING;
        return noun.size() == 1
                        && form.length() > SHORTEST_THAT_BENDS
                        && at >= SHORTEST_HEAD
                        && ends
                        && !AreaReader.isCommon(asked.getFirst())
                ? Optional.of(word.substring(0, at).replaceFirst("(?<=\\p{L}{4})s$", ""))
                : Optional.empty();
    }

    /** Whether a word is a noun of a kind of records. */
    boolean isOf(Word word, RecordKind kind) {
        return at(List.of(word), 0).filter(noun -> noun.kind() == kind).isPresent();
    }

    boolean has(Word word) {
        return at(List.of(word), 0).isPresent();
    }
}
