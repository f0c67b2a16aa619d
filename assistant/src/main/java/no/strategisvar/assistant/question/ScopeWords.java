package no.strategisvar.assistant.question;

import com.fasterxml.jackson.core.type.TypeReference;

import no.strategisvar.assistant.texts.RulesResource;
import no.strategisvar.index.TermMatch;
import no.strategisvar.index.analysis.Word;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The words that tell what a list is limited to, from {@code scope-words.yaml}. */
final class ScopeWords {

    /** «Ikke i de fem verktøyene», «ikke det som står under satsingsområdene». */
    private static final int DENIED_WITHIN = 6;

    private final Entry entry;
    private final List<Word> allAreas;
    private final TermMatch match;

    private record Entry(
            Set<String> allAreas,
            Set<String> allTools,
            Set<String> each,
            Set<String> area,
            Set<String> outsideGoals,
            Set<String> acrossAreas,
            Set<String> more,
            Set<String> most,
            Set<String> degree,
            Set<String> fewest,
            Set<String> numbers,
            Set<String> without,
            Set<String> tied,
            Set<String> except,
            Set<String> including,
            Set<String> counted,
            Set<String> counts,
            Set<String> others,
            Set<String> only,
            Set<String> toolChapters,
            List<String> afterName) {}

    ScopeWords(TermMatch match) {
        this.match = match;
        this.entry = RulesResource.read("scope-words.yaml", new TypeReference<>() {});
        this.allAreas = match.words(String.join(" ", entry.allAreas()));
    }

    /** Those that are no topic of a list. */
    Set<String> fillers() {
        Set<String> all = new HashSet<>();
        List.of(entry.allAreas(), entry.allTools(), entry.outsideGoals(), entry.acrossAreas())
                .forEach(all::addAll);
        List.of(entry.including(), entry.without(), entry.except(), entry.only())
                .forEach(all::addAll);
        List.of(entry.more(), entry.most(), entry.fewest(), entry.numbers()).forEach(all::addAll);
        all.addAll(entry.toolChapters());
        return all;
    }

    /** «To», «31». */
    boolean isNumber(Word word) {
        return entry.numbers().contains(word.folded())
                || word.folded().chars().allMatch(Character::isDigit);
    }

    /** «Verktøykapitlene». */
    boolean namesToolChapters(List<Word> words) {
        return RecordWords.has(words, entry.toolChapters());
    }

    /** «Bare de som …». */
    boolean isOnly(Word word) {
        return entry.only().contains(word.folded());
    }

    /** «Flere … enn», «flest», «færrest»: areas are compared by how much they have. */
    Optional<Intent.Ranking> ranking(List<Word> words) {
        boolean than = comparesAreas(words);
        if (RecordWords.has(words, entry.fewest())) {
            return Optional.of(Intent.Ranking.FEWEST);
        }
        return RecordWords.has(words, entry.most())
                        || (than && RecordWords.has(words, entry.more()))
                ? Optional.of(Intent.Ranking.MOST)
                : Optional.empty();
    }

    /** «Most important», but not «most measures», «mest på teknologi». */
    boolean isDegree(List<Word> words, int at, Predicate<Word> follows) {
        return entry.degree().contains(words.get(at).folded())
                && at + 1 < words.size()
                && !follows.test(words.get(at + 1));
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

    /** Whether all areas are named as a group: «for satsingsområdene». */
    boolean namesAllAreas(List<Word> words) {
        return names(words, this::isAllAreas) || namesEachArea(words);
    }

    /** «Antall per satsingsområde». */
    private boolean namesEachArea(List<Word> words) {
        return IntStream.range(1, words.size())
                .anyMatch(i ->
                        entry.each().contains(words.get(i - 1).folded())
                                && entry.area().contains(words.get(i).folded())
                                && !isLeftOut(words, i));
    }

    boolean namesAllTools(List<Word> words) {
        return names(words, word -> entry.allTools().contains(word.folded()));
    }

    private boolean names(List<Word> words, Predicate<Word> wanted) {
        return IntStream.range(0, words.size())
                .anyMatch(at -> wanted.test(words.get(at)) && !isLeftOut(words, at));
    }

    /** «(Ikke i verktøykapitlene)», «verktøyene ikke medregnet», «verktøyene utelatt». */
    private boolean isLeftOut(List<Word> words, int at) {
        boolean isDenied =
                words.subList(Math.max(0, at - DENIED_WITHIN), at).stream()
                        .anyMatch(this::isWithout);
        boolean isNotCounted =
                at + 1 < words.size()
                        && isWithout(words.get(at + 1))
                        && (at + 2 == words.size()
                                || isCounted(words, at + 2)
                                || includes(words, at + 2));
        return isDenied || isNotCounted;
    }

    /** One of the words for all areas, or one of the longer with a typing error. */
    private boolean isAllAreas(Word word) {
        return entry.allAreas().contains(word.folded())
                || (!match.isKnown(word)
                        && allAreas.stream().anyMatch(one -> match.isSame(one, word)));
    }

    boolean namesOutsideGoals(List<Word> words) {
        return RecordWords.has(words, entry.outsideGoals());
    }

    /** «Tiltak som gjelder på tvers av områdene»: the common ones. */
    boolean namesAcrossAreas(List<Word> words) {
        return RecordWords.has(words, entry.acrossAreas()) && namesAllAreas(words);
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

    /**
     * «Medregnet», «både», «teller med»: what follows, even some words on, is to be counted with
     * the rest.
     */
    boolean isCounted(List<Word> words, int at) {
        boolean isWith =
                words.get(at).folded().equals("med") || words.get(at).surface().equals("me");
        return entry.counted().contains(words.get(at).folded())
                || (isWith && at > 0 && entry.counts().contains(words.get(at - 1).folded()));
    }

    /** «Sammen med fellestiltakene», but not «til sammen». */
    boolean includes(List<Word> words, int at) {
        return entry.including().contains(words.get(at).folded())
                && (at == 0 || !words.get(at - 1).folded().equals("til"));
    }

    /** What may follow an area's name in one word: «teknologitiltak», «bioøkonomiområdet». */
    boolean mayFollowName(String ending) {
        return entry.afterName().stream().anyMatch(ending::contains);
    }

    /** «De tre andre områdene», besides those that were named. */
    boolean namesTheOthers(List<Word> words) {
        return IntStream.range(1, words.size())
                .filter(i -> isAllAreas(words.get(i)))
                .anyMatch(i -> entry.others().contains(words.get(i - 1).folded()));
    }

    /** «Ikke bare de under teknologi»: what follows limits nothing. */
    boolean followsNotOnly(List<Word> words, int at) {
        return IntStream.range(Math.max(1, at - DENIED_WITHIN), at)
                .anyMatch(i -> isOnly(words.get(i)) && words.get(i - 1).folded().equals("ikke"));
    }
}
