package no.strategisvar.assistant.question;

import com.fasterxml.jackson.core.type.TypeReference;

import no.strategisvar.assistant.texts.RulesResource;
import no.strategisvar.index.TermMatch;
import no.strategisvar.index.analysis.Word;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words that questions about the plan's records are put in, from {@code record-words.yaml}. */
final class RecordWords {

    /** «Ikke i de fem verktøyene». */
    private static final int DENIED_WITHIN = 4;

    private static final Set<String> WHOLE = Set.of("alt", "allt");

    private static final Set<String> AND = Set.of("og", "eller", "samt", "and", "å");

    private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");

    private static final Pattern YEAR = Pattern.compile("20[2-5]\\d");

    private final RecordNouns nouns;
    private final RecordVerbs verbs;
    private final Entry entry;
    private final Fillers fillers;
    private final Set<String> leads;
    private final List<Word> allAreas;
    private final TermMatch match;

    private record Entry(
            Map<RecordKind, List<String>> nouns,
            Set<String> adjectives,
            Set<String> everyday,
            List<String> verbs,
            Set<String> singular,
            Set<String> allAreas,
            Set<String> allTools,
            Set<String> outsideGoals,
            Set<String> acrossAreas,
            Set<String> otherPlan,
            Set<String> othersGoals,
            Set<String> owners,
            Set<String> more,
            Set<String> most,
            Set<String> fewest,
            Set<String> without,
            Set<String> tied,
            Set<String> except,
            Set<String> including,
            Set<String> placed,
            Set<String> done,
            Set<String> achieved,
            Set<String> weighed,
            Set<String> ahead,
            Set<String> only,
            Set<String> toolChapters,
            Set<String> numbers,
            List<String> leads,
            Set<String> ofWords,
            List<String> afterName,
            List<String> fillers) {}

    RecordWords(TermMatch match) {
        this.match = match;
        entry = RulesResource.read("record-words.yaml", new TypeReference<>() {});
        nouns =
                new RecordNouns(
                        match, entry.nouns(), entry.adjectives(), entry.placed(), entry.verbs());
        verbs = new RecordVerbs(entry.done(), entry.weighed(), entry.achieved(), entry.ahead());
        leads = words(entry.leads());
        allAreas = match.words(String.join(" ", entry.allAreas()));
        fillers = new Fillers(fillers(), leads, match);
    }

    /** Besides those that are listed as such, every word that has a meaning of its own here. */
    private Set<String> fillers() {
        Set<String> all = new HashSet<>(words(entry.fillers()));
        List.of(entry.allAreas(), entry.allTools(), entry.outsideGoals()).forEach(all::addAll);
        List.of(entry.including(), entry.without(), entry.except(), entry.acrossAreas())
                .forEach(all::addAll);
        List.of(entry.more(), entry.most(), entry.fewest(), entry.numbers()).forEach(all::addAll);
        List.of(entry.only(), entry.toolChapters(), entry.ofWords()).forEach(all::addAll);
        all.addAll(verbs.words());
        return all;
    }

    private static Set<String> words(List<String> lines) {
        return lines.stream()
                .flatMap(line -> Stream.of(line.split(" ", -1)))
                .collect(Collectors.toSet());
    }

    RecordNouns nouns() {
        return nouns;
    }

    RecordVerbs verbs() {
        return verbs;
    }

    /** Whether all of something is wanted: «alt», «hele lista». */
    boolean isWhole(List<Word> words) {
        return has(words, WHOLE) || QuestionWords.asksForAll(words);
    }

    /** «Nasjonale», «FNs», right before a goal. */
    boolean isOthersGoal(Word before) {
        return entry.othersGoals().contains(before.folded());
    }

    /** «I», «har», right after areas or tools: what follows tells whose they are. */
    boolean isOwner(Word after) {
        return entry.owners().contains(after.folded());
    }

    /** «Verktøykapitlene». */
    boolean namesToolChapters(List<Word> words) {
        return has(words, entry.toolChapters());
    }

    /** «Bare de som …». */
    boolean isOnly(Word word) {
        return entry.only().contains(word.folded());
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

    /** «To», «31». */
    boolean isNumber(Word word) {
        return entry.numbers().contains(word.folded())
                || word.folded().chars().allMatch(Character::isDigit);
    }

    /** Without doubled letters: «måll», «alle sammmen». */
    static String squeezed(String word) {
        return DOUBLED.matcher(word).replaceAll("$1");
    }

    /** Whether one particular record is meant: «tiltaket». */
    boolean isSingular(List<Word> words) {
        return has(words, entry.singular());
    }

    /** Whether all areas are named as a group: «for satsingsområdene». */
    boolean namesAllAreas(List<Word> words) {
        return names(words, this::isAllAreas);
    }

    boolean namesAllTools(List<Word> words) {
        return names(words, word -> entry.allTools().contains(word.folded()));
    }

    /** «… i verktøykapitlene», but not «… (ikke i verktøykapitlene)». */
    private boolean names(List<Word> words, Predicate<Word> wanted) {
        for (int i = 0; i < words.size(); i++) {
            if (wanted.test(words.get(i))
                    && words.subList(Math.max(0, i - DENIED_WITHIN), i).stream()
                            .noneMatch(this::isWithout)) {
                return true;
            }
        }
        return false;
    }

    /** One of the words for all areas, or one of the longer with a typing error. */
    private boolean isAllAreas(Word word) {
        return entry.allAreas().contains(word.folded())
                || (!match.isKnown(word)
                        && allAreas.stream().anyMatch(one -> match.isSame(one, word)));
    }

    boolean namesOutsideGoals(List<Word> words) {
        return has(words, entry.outsideGoals());
    }

    /** «Tiltak i forrige plan», «tiltak for 2027»: not those of this one. */
    boolean namesOtherPlan(List<Word> words) {
        return has(words, entry.otherPlan())
                || words.stream().anyMatch(word -> isYear(word) && !fillers.isListed(word));
    }

    /** A year that a plan of these decades may be for. */
    static boolean isYear(Word word) {
        return YEAR.matcher(word.folded()).matches();
    }

    /** «Tiltak som gjelder på tvers av områdene»: the common ones. */
    boolean namesAcrossAreas(List<Word> words) {
        return has(words, entry.acrossAreas()) && namesAllAreas(words);
    }

    /** «Ikke», but not «ikke knyttet til». */
    boolean leavesOut(List<Word> words, int at) {
        return isWithout(words.get(at))
                && (at + 1 == words.size() || !entry.tied().contains(words.get(at + 1).folded()));
    }

    boolean isWithout(Word word) {
        return entry.without().contains(word.folded());
    }

    /** «Unntatt», before the name of an area. */
    boolean isExcept(Word word) {
        return entry.except().contains(word.folded());
    }

    boolean isAnd(Word word) {
        return AND.contains(word.folded());
    }

    boolean isIncluding(Word word) {
        return entry.including().contains(word.folded());
    }

    /** A noun that names other things, too: «verktøy». */
    boolean isEveryday(Word noun) {
        return entry.everyday().contains(noun.folded());
    }

    /** What may follow an area's name in one word: «teknologitiltak», «bioøkonomiområdet». */
    boolean mayFollowName(String ending) {
        return entry.afterName().stream().anyMatch(ending::contains);
    }

    /** «Ordet», before a word that is looked for as such. */
    boolean isOfWords(Word word) {
        return entry.ofWords().contains(word.folded());
    }

    /** Whether a topic may follow a word: «om», «nevner». */
    boolean isLead(Word word) {
        return leads.contains(word.folded());
    }

    /** A word of the asking that is no topic. */
    boolean isFiller(Word word) {
        return fillers.has(word);
    }

    private static boolean has(List<Word> words, Set<String> wanted) {
        return words.stream().anyMatch(word -> wanted.contains(word.folded()));
    }
}
