package no.strategisvar.assistant.question;

import no.strategisvar.assistant.wanted.RecordKind;
import no.strategisvar.corpus.Area;
import no.strategisvar.corpus.Corpus;
import no.strategisvar.corpus.Goal;
import no.strategisvar.index.analysis.Word;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Reads what a list is limited to: areas, tools, a level of goals, a year. Example: «tiltak for
 * teknologi, uten fellestiltakene» is of one area.
 */
final class ListingScope {

    private static final String COMMON = "felles";

    /** How far from «felles» a word may stand that takes the common measures out, or in. */
    private static final int FAR = 6;

    private static final int NEAR = 2;

    private final RecordWords recordWords;
    private final Set<String> allAreas;
    private final Set<String> allTools;

    ListingScope(Corpus corpus, RecordWords recordWords) {
        this.recordWords = recordWords;
        this.allAreas =
                corpus.areas().stream()
                        .map(Area::id)
                        .filter(id -> !id.equals(COMMON))
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        this.allTools =
                corpus.tools().stream()
                        .map(Area::id)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The ids of the areas; none for all records. */
    Set<String> areas(AreaMentions mentions, RecordKind kind, List<Word> words, boolean ranked) {
        Set<String> named = new LinkedHashSet<>(mentions.areas());
        if (named.isEmpty()
                && kind == RecordKind.MEASURE
                && recordWords.scope().namesAcrossAreas(words)) {
            return Set.of(COMMON);
        }
        if (named.stream().allMatch(COMMON::equals) && !mentions.excepted().isEmpty()) {
            return allBut(mentions, kind, words);
        }
        boolean common = named.remove(COMMON);
        if (!named.isEmpty() && recordWords.scope().namesTheOthers(words)) {
            return allAreas.stream()
                    .filter(area -> !named.contains(area))
                    .collect(Collectors.toSet());
        }
        if (common) {
            return withCommon(named, words);
        }
        boolean all =
                named.isEmpty()
                        && (ranked
                                || (kind != RecordKind.MEASURE
                                        && recordWords.scope().namesAllAreas(words)
                                        && !recordWords.scope().namesAllTools(words)
                                        && !namesOtherGoals(kind, words)));
        if (ranked && named.isEmpty() && recordWords.scope().namesToolChapters(words)) {
            return allTools;
        }
        if (all && !mentions.tools().isEmpty() && isWithChapter(words)) {
            // «Under samhandling, områdene medregnet»: the tool's own chapter, too.
            named.addAll(allAreas);
            named.addAll(mentions.tools());
            return named;
        }
        return all ? allAreas : named;
    }

    /**
     * «Tiltak 1 i hvert område», «alle tiltak nummer 1»; none where all are not asked for.
     *
     * @param many whether several are asked for, whatever else
     */
    Set<String> everywhere(List<Word> words, boolean many) {
        if (recordWords.scope().namesAllAreas(words)) {
            return allAreas;
        }
        Set<String> all = new LinkedHashSet<>(allAreas);
        all.add(COMMON);
        return many || QuestionWords.asksForAll(words) ? all : Set.of();
    }

    /** «Hovedmålet, målene i Trøndelagsplanen og målene for hvert område»: these limit nothing. */
    private boolean namesOtherGoals(RecordKind kind, List<Word> words) {
        return kind == RecordKind.GOAL
                && (recordWords.scope().namesOutsideGoals(words)
                        || words.stream().anyMatch(ListingScope::isMain));
    }

    /** «Områdene medregnet», but not «bare i områdene», «uten selve verktøykapitlet». */
    private boolean isWithChapter(List<Word> words) {
        return IntStream.range(0, words.size())
                        .anyMatch(at -> recordWords.scope().includes(words, at))
                && words.stream()
                        .noneMatch(word ->
                                recordWords.scope().isWithout(word)
                                        || recordWords.scope().isOnly(word));
    }

    /** «Alle tiltak unntatt teknologi»: the common ones as well, unless they are left out, too. */
    private Set<String> allBut(AreaMentions mentions, RecordKind kind, List<Word> words) {
        Set<String> rest = new LinkedHashSet<>(allAreas);
        if (kind == RecordKind.PRIORITY) {
            rest.addAll(allTools);
        }
        boolean withoutCommon = mentions.areas().contains(COMMON) && isWithoutCommon(words);
        if (kind == RecordKind.MEASURE && !withoutCommon) {
            rest.add(COMMON);
        }
        rest.removeAll(mentions.excepted());
        return rest;
    }

    /** «Uten fellestiltakene», «fellestiltakene medregnet», or the common measures themselves. */
    private Set<String> withCommon(Set<String> named, List<Word> words) {
        if (isWithoutCommon(words)) {
            return named.isEmpty() ? allAreas : named;
        }
        int at = common(words);
        boolean included =
                IntStream.rangeClosed(Math.max(0, at - FAR), Math.min(words.size() - 1, at + NEAR))
                        .anyMatch(near ->
                                recordWords.scope().isCounted(words, near)
                                        || (at - near <= NEAR
                                                && recordWords.scope().includes(words, near)));
        if ((included || isBesideAllAreas(words, at)) && named.isEmpty()) {
            return Set.of();
        }
        Set<String> all = new LinkedHashSet<>(named);
        all.add(COMMON);
        return all;
    }

    /** «Fellestiltak og alle satsingsområder», but not «fellestiltak for alle satsingsområder». */
    private boolean isBesideAllAreas(List<Word> words, int at) {
        return isJoinedToAllAreas(words.subList(at + 1, Math.min(words.size(), at + 1 + FAR)))
                || isJoinedToAllAreas(words.subList(Math.max(0, at - FAR), at).reversed());
    }

    private boolean isJoinedToAllAreas(List<Word> beside) {
        return !beside.isEmpty()
                && RecordWords.isAnd(beside.getFirst())
                && recordWords.scope().namesAllAreas(beside);
    }

    /** «Hopp over fellestiltakene»: no area is named but the common measures, to be left out. */
    boolean onlyLeavesOutCommon(AreaMentions mentions, List<Word> words) {
        return mentions.areas().equals(Set.of(COMMON))
                && mentions.tools().isEmpty()
                && isWithoutCommon(words);
    }

    private boolean isWithoutCommon(List<Word> words) {
        int at = common(words);
        return IntStream.rangeClosed(Math.max(0, at - FAR), Math.min(words.size() - 1, at + FAR))
                .anyMatch(near -> recordWords.scope().leavesOut(words, near));
    }

    private static int common(List<Word> words) {
        int at = 0;
        while (!AreaReader.isCommon(words.get(at))) {
            at++;
        }
        return at;
    }

    Set<String> tools(AreaMentions mentions, RecordKind kind, List<Word> words) {
        if (kind != RecordKind.PRIORITY) {
            return Set.of();
        }
        boolean all =
                mentions.tools().isEmpty()
                        && recordWords.scope().namesAllTools(words)
                        && !recordWords.scope().namesAllAreas(words);
        return all ? allTools : mentions.tools();
    }

    Optional<Goal.Level> level(RecordKind kind, AreaMentions mentions, List<Word> words) {
        if (kind != RecordKind.GOAL || !mentions.areas().isEmpty()) {
            return Optional.empty();
        }
        List<Word> goals =
                words.stream().filter(word -> recordWords.nouns().isOf(word, kind)).toList();
        boolean main = goals.stream().anyMatch(ListingScope::isMain);
        boolean others = !goals.stream().allMatch(ListingScope::isMain);
        boolean outside = recordWords.scope().namesOutsideGoals(words);
        if (main == outside || (main && others)) {
            return Optional.empty();
        }
        return Optional.of(main ? Goal.Level.MAIN : Goal.Level.OVERARCHING);
    }

    private static boolean isMain(Word word) {
        return word.folded().startsWith("hovedmål");
    }

    /** The year that is named; goals are set for years, so that several limit none of them. */
    static Optional<Integer> year(RecordKind kind, List<Word> words) {
        List<Integer> years =
                words.stream()
                        .filter(RecordWords::isYear)
                        .map(word -> Integer.valueOf(word.folded()))
                        .distinct()
                        .toList();
        return years.size() > 1 && kind == RecordKind.GOAL
                ? Optional.empty()
                : years.stream().findFirst();
    }
}
