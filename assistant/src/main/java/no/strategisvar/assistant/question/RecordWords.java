package no.strategisvar.assistant.question;

import com.fasterxml.jackson.core.type.TypeReference;

import no.strategisvar.assistant.texts.RulesResource;
import no.strategisvar.index.TermMatch;
import no.strategisvar.index.analysis.Word;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words that questions about the plan's records are put in, from {@code record-words.yaml}.
 *
 * <p>A noun is found with any ending, with a typing error, with a letter too many («måll»), written
 * apart, and as the end of a compound («klimatiltak»).
 */
final class RecordWords {

    private static final int LONGEST_ENDING = 4;
    private static final int SHORTEST_THAT_BENDS = 5;
    private static final int SHORTEST_HEAD = 3;

    /** «hvilke fire satsingsområder» asks for areas. */
    private static final int ASKED_WITHIN = 2;

    /** «Ikke i verktøykapitlene». */
    private static final int DENIED_WITHIN = 2;

    private static final Pattern YEAR = Pattern.compile("20[2-5]\\d");

    private static final Set<RecordKind> GROUPS = Set.of(RecordKind.AREA, RecordKind.TOOL);

    private final TermMatch match;
    private final List<Word> areaWords;
    private final List<Noun> nouns = new ArrayList<>();
    private final Entry entry;
    private final Set<String> fillers;
    private final Set<String> leads;

    private record Entry(
            Map<String, List<String>> nouns,
            Set<String> adjectives,
            Set<String> singular,
            Set<String> allAreas,
            Set<String> allTools,
            Set<String> outsideGoals,
            Set<String> acrossAreas,
            Set<String> otherPlan,
            Set<String> more,
            Set<String> most,
            Set<String> fewest,
            Set<String> without,
            Set<String> including,
            Set<String> placed,
            Set<String> done,
            Set<String> numbers,
            List<String> leads,
            List<String> afterName,
            List<String> fillers) {}

    private record Noun(RecordKind kind, List<Word> words) {}

    RecordWords(TermMatch match) {
        this.match = match;
        areaWords = match.words("område områder");
        entry = RulesResource.read("record-words.yaml", new TypeReference<>() {});
        entry.nouns()
                .forEach((kind, forms) -> {
                    RecordKind named = RecordKind.valueOf(kind.toUpperCase(Locale.ROOT));
                    forms.forEach(form -> nouns.add(new Noun(named, match.words(form))));
                });
        leads = words(entry.leads());
        Set<String> all = new HashSet<>(words(entry.fillers()));
        List.of(entry.allAreas(), entry.allTools(), entry.outsideGoals()).forEach(all::addAll);
        List.of(entry.including(), entry.without(), entry.acrossAreas()).forEach(all::addAll);
        List.of(entry.more(), entry.most(), entry.fewest(), entry.done(), entry.numbers())
                .forEach(all::addAll);
        List.copyOf(all).forEach(filler -> all.add(squeezed(filler)));
        fillers = Set.copyOf(all);
    }

    private static Set<String> words(List<String> lines) {
        return lines.stream()
                .flatMap(line -> Stream.of(line.split(" ", -1)))
                .collect(Collectors.toSet());
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
     * the first, an area or a tool only where nothing else is named.
     */
    Optional<Named> noun(List<Word> words) {
        List<Named> named = all(words);
        return named.stream()
                .filter(noun -> isAskedFor(noun, words))
                .findFirst()
                .or(() -> named.stream().filter(noun -> !GROUPS.contains(noun.kind())).findFirst())
                .or(() -> named.stream().findFirst())
                .or(() -> areasBetOn(words));
    }

    /** «Hvilke områder satser fylket på?» */
    private Optional<Named> areasBetOn(List<Word> words) {
        return has(words, entry.placed())
                ? words.stream()
                        .filter(word -> areaWords.stream().anyMatch(area -> isForm(area, word)))
                        .findFirst()
                        .map(word -> new Named(RecordKind.AREA, List.of(word), ""))
                : Optional.empty();
    }

    /** «Hva skal dere gjøre for …» */
    boolean asksWhatIsDone(List<Word> words) {
        return has(words, entry.done())
                && (QuestionWords.asksForList(words) || has(words, Set.of("alt")));
    }

    /** The noun that areas are compared by: «hvilket område har flest tiltak». */
    Optional<Named> ranked(List<Word> words) {
        return all(words).stream().filter(noun -> !GROUPS.contains(noun.kind())).findFirst();
    }

    /** «Flere … enn», «flest», «færrest»: areas are compared by how much they have. */
    Optional<Intent.Ranking> ranking(List<Word> words) {
        boolean than = comparesAreas(words);
        if (has(words, entry.fewest())) {
            return Optional.of(Intent.Ranking.FEWEST);
        }
        return has(words, entry.most()) || (than && has(words, entry.more()))
                ? Optional.of(Intent.Ranking.MOST)
                : Optional.empty();
    }

    /** «Flere enn teknologi», but not «mer enn ett område», «flere enn ti». */
    private boolean comparesAreas(List<Word> words) {
        for (int i = 0; i + 1 < words.size(); i++) {
            if (words.get(i).folded().equals("enn") && !isNumber(words.get(i + 1))) {
                return true;
            }
        }
        return false;
    }

    private boolean isNumber(Word word) {
        return entry.numbers().contains(word.folded())
                || word.folded().chars().allMatch(Character::isDigit);
    }

    private static boolean isAskedFor(Named noun, List<Word> words) {
        int at = words.indexOf(noun.words().getFirst());
        return QuestionWords.openList(words.subList(Math.max(0, at - ASKED_WITHIN), at));
    }

    private List<Named> all(List<Word> words) {
        return Stream.iterate(0, i -> i < words.size(), i -> i + 1)
                .flatMap(i -> at(words, i).stream())
                .toList();
    }

    private Optional<Named> at(List<Word> words, int start) {
        if (entry.adjectives().contains(words.get(start).folded())) {
            return Optional.empty();
        }
        for (Noun noun : nouns) {
            int end = start + noun.words().size();
            if (end > words.size()) {
                continue;
            }
            List<Word> asked = words.subList(start, end);
            if (isSame(noun.words(), asked)) {
                return Optional.of(new Named(noun.kind(), List.copyOf(asked), ""));
            }
            Optional<String> head = head(noun.words(), asked);
            if (head.isPresent() && !GROUPS.contains(noun.kind())) {
                return head.map(h -> new Named(noun.kind(), List.copyOf(asked), h));
            }
        }
        return Optional.empty();
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
        return form.equals(word) || form.equals(squeezed(word)) || bends;
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
                        && !word.startsWith("felles")
                ? Optional.of(word.substring(0, at).replaceFirst("(?<=\\p{L}{4})s$", ""))
                : Optional.empty();
    }

    /** Without doubled letters: «måll», «alle sammmen». */
    private static String squeezed(String word) {
        return word.replaceAll("(.)\\1+", "$1");
    }

    boolean isNoun(Word word) {
        return at(List.of(word), 0).isPresent();
    }

    /** Whether one particular record is meant: «tiltaket». */
    boolean isSingular(List<Word> words) {
        return has(words, entry.singular());
    }

    /** Whether all areas are named as a group: «for satsingsområdene». */
    boolean namesAllAreas(List<Word> words) {
        return has(words, entry.allAreas());
    }

    /** «… i verktøykapitlene», but not «… (ikke verktøykapitlene)». */
    boolean namesAllTools(List<Word> words) {
        for (int i = 0; i < words.size(); i++) {
            if (entry.allTools().contains(words.get(i).folded())
                    && words.subList(Math.max(0, i - DENIED_WITHIN), i).stream()
                            .noneMatch(this::isWithout)) {
                return true;
            }
        }
        return false;
    }

    boolean namesOutsideGoals(List<Word> words) {
        return has(words, entry.outsideGoals());
    }

    /** «Tiltak i forrige plan», «tiltak for 2027»: not those of this one. */
    boolean namesOtherPlan(List<Word> words) {
        return has(words, entry.otherPlan())
                || words.stream()
                        .anyMatch(word -> isYear(word) && !fillers.contains(word.folded()));
    }

    /** A year that a plan of these decades may be for. */
    static boolean isYear(Word word) {
        return YEAR.matcher(word.folded()).matches();
    }

    /** «Tiltak som gjelder på tvers av områdene»: the common ones. */
    boolean namesAcrossAreas(List<Word> words) {
        return has(words, entry.acrossAreas()) && namesAllAreas(words);
    }

    boolean isWithout(Word word) {
        return entry.without().contains(word.folded());
    }

    boolean isIncluding(Word word) {
        return entry.including().contains(word.folded());
    }

    /** What may follow an area's name in one word: «teknologitiltak», «bioøkonomiområdet». */
    boolean mayFollowName(String ending) {
        return entry.afterName().stream().anyMatch(ending::contains);
    }

    /** Whether a topic may follow a word: «om», «nevner». */
    boolean isLead(Word word) {
        return leads.contains(word.folded());
    }

    /** A word of the asking that is no topic. */
    boolean isFiller(Word word) {
        String bare = word.folded().replaceFirst("[’'].*", "");
        return fillers.contains(bare)
                || fillers.contains(squeezed(bare))
                || fillers.contains(bare.replaceFirst("s$", ""));
    }

    private static boolean has(List<Word> words, Set<String> wanted) {
        return words.stream().anyMatch(word -> wanted.contains(word.folded()));
    }
}
