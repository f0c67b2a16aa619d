package no.strategisvar.assistant.question;

import com.fasterxml.jackson.core.type.TypeReference;

import no.strategisvar.assistant.texts.RulesResource;
import no.strategisvar.assistant.wanted.RecordKind;
import no.strategisvar.index.TermMatch;
import no.strategisvar.index.analysis.Word;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The words that questions about the plan's records are put in, from {@code record-words.yaml}. */
final class RecordWords {

    private static final Set<String> WHOLE = Set.of("alt", "allt");

    private static final Set<String> AND = Set.of("og", "eller", "samt", "and", "å");

    private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");

    private static final Pattern YEAR = Pattern.compile("20[2-5]\\d");

    private final RecordNouns nouns;
    private final RecordVerbs verbs;
    private final Entry entry;
    private final Fillers fillers;
    private final Set<String> leads;
    private final ScopeWords scope;
    private final VeryWords veryWords;
    private final TermMatch match;
    private final List<Word> descriptions;

    private record Entry(
            Map<RecordKind, List<String>> nouns,
            Set<String> points,
            Set<String> adjectives,
            Set<String> everyday,
            List<String> verbs,
            Set<String> singular,
            Set<String> otherPlan,
            Set<String> othersGoals,
            Set<String> owners,
            Set<String> placed,
            Set<String> done,
            Set<String> achieved,
            Set<String> weighed,
            Set<String> ahead,
            List<String> leads,
            Set<String> ofWords,
            Set<String> mentions,
            Set<String> titles,
            Set<String> holds,
            List<String> descriptions,
            List<String> fillers) {}

    RecordWords(TermMatch match) {
        this.match = match;
        entry = RulesResource.read("record-words.yaml", new TypeReference<>() {});
        descriptions = match.words(String.join(" ", entry.descriptions()));
        scope = new ScopeWords(match);
        nouns =
                new RecordNouns(
                        match,
                        scope,
                        entry.nouns(),
                        entry.points(),
                        entry.adjectives(),
                        entry.placed(),
                        entry.verbs());
        verbs = new RecordVerbs(entry.done(), entry.weighed(), entry.achieved(), entry.ahead());
        leads = words(entry.leads());
        veryWords = new VeryWords(entry.ofWords(), entry.mentions(), entry.titles(), entry.holds());
        fillers = new Fillers(fillers(), leads, match);
    }

    /** Besides those that are listed as such, every word that has a meaning of its own here. */
    private Set<String> fillers() {
        Set<String> all = new HashSet<>(words(entry.fillers()));
        all.addAll(entry.ofWords());
        all.addAll(entry.titles());
        all.addAll(entry.descriptions());
        all.addAll(scope.fillers());
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

    /** The words for what a list is limited to. */
    ScopeWords scope() {
        return scope;
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

    /** Without doubled letters: «måll», «alle sammmen». */
    static String squeezed(String word) {
        return DOUBLED.matcher(word).replaceAll("$1");
    }

    /** Whether one particular record is meant: «tiltaket». */
    boolean isSingular(List<Word> words) {
        return has(words, entry.singular());
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

    static boolean isAnd(Word word) {
        return AND.contains(word.folded());
    }

    /** A noun that names other things, too: «verktøy». */
    boolean isEveryday(Word noun) {
        return entry.everyday().contains(noun.folded());
    }

    /** The words that are looked for as such. */
    VeryWords veryWords() {
        return veryWords;
    }

    /**
     * The words without those that are looked for as such: in «tiltak som nevner forskning eller
     * FoU» these name no tool of the plan. Nor does «ikke bare teknologi».
     */
    List<Word> withoutMentioned(List<Word> words) {
        Set<Word> notOnly =
                IntStream.range(0, words.size())
                        .filter(at -> scope.followsNotOnly(words, at))
                        .mapToObj(words::get)
                        .collect(Collectors.toSet());
        return veryWords.without(words).stream().filter(word -> !notOnly.contains(word)).toList();
    }

    /** «Hvilke tiltak som nevner …»: a list, however much is told before it. */
    boolean asksWhatMentions(List<Word> words) {
        return nouns.asked(words).isPresent() && words.stream().anyMatch(veryWords::isMention);
    }

    /** «Beskrivelsene», what stands below the titles of measures, but not «uten beskrivelser». */
    boolean namesDescriptions(List<Word> words) {
        return IntStream.range(0, words.size())
                .filter(at -> at == 0 || !scope.isWithout(words.get(at - 1)))
                .anyMatch(at -> isDescription(words.get(at)));
    }

    private boolean isDescription(Word word) {
        return descriptions.stream().anyMatch(description -> match.isSame(description, word));
    }

    /** Whether a topic may follow a word: «om», «nevner». */
    boolean isLead(Word word) {
        return leads.contains(word.folded());
    }

    /** A word of the asking that is no topic. */
    boolean isFiller(Word word) {
        return fillers.has(word);
    }

    static boolean has(List<Word> words, Set<String> wanted) {
        return words.stream().anyMatch(word -> wanted.contains(word.folded()));
    }
}
