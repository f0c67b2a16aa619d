package no.strategisvar.assistant.question;

import no.strategisvar.assistant.wanted.RecordKind;
import no.strategisvar.index.analysis.Word;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What a message after a list says of it.
 *
 * @param kind the records it names, by a noun or by what is done
 * @param places the areas and tools it names
 * @param isOfAllAreas whether it names all areas together
 * @param namesPlan whether it names the plan: «hvor mange tiltak har planen?»
 * @param pages the pages it names
 */
record FollowUp(
        String text,
        List<Word> words,
        Optional<RecordKind> kind,
        AreaMentions places,
        boolean isOfAllAreas,
        boolean namesPlan,
        Set<Integer> pages) {

    /** What was listed before. */
    private static final Set<String> THEM = Set.of("dem", "dæm", "disse", "them", "ones");

    /** The same, unless they stand before what they belong to: «de overordnede målene». */
    private static final Set<String> THE = Set.of("de", "dei", "these", "those");

    private static final Set<String> AFTER_THEM =
            Set.of("som", "der", "under", "på", "for", "i", "fra", "med", "that", "which", "with");

    private static final Set<String> OF_THEM = Set.of("av", "of", "blant", "among");

    /** What points to the list before, or corrects it: «nei, jeg mente prioriteringene». */
    private static final Set<String> POINTERS =
            Set.of(
                    "det", "den", "der", "her", "da", "dit", "that", "there", "dette", "denne",
                    "mente", "meint", "meinte", "tenkte", "meant", "samme");

    /** «Det området»: what was named before, and not all there are. */
    private static final Set<String> THIS = Set.of("det", "dette", "that", "this", "den", "samme");

    private static final Set<String> ASKS_FOR_RECORDS =
            Set.of(
                    "hva",
                    "hvilke",
                    "hvilken",
                    "hvilket",
                    "list",
                    "liste",
                    "ramse",
                    "vis",
                    "nevn",
                    "gi",
                    "oversikt");

    /** «Hva betyr det for teknologi?» */
    private static final Set<String> MEANS = Set.of("betyr", "tyder", "menes", "mean", "means");

    /** What adds to the list before: «ta med», «legg til». */
    private static final Set<String> ADDS =
            Set.of("også", "pluss", "tillegg", "legg", "medregnet", "samt", "plus", "ta", "tar");

    /** A message of no more words that names a kind of records asks on, though nothing points. */
    private static final int FEW = 3;

    /** The words without those right after «det», «dette»: «det området» is not all areas. */
    static List<Word> withoutPointedAt(List<Word> words) {
        return IntStream.range(0, words.size())
                .filter(i -> i == 0 || !THIS.contains(words.get(i - 1).folded()))
                .mapToObj(words::get)
                .toList();
    }

    /** Whether it wants something else than a list: what something means, when, who. */
    boolean asksElse() {
        return words.isEmpty()
                || has(MEANS)
                || (QuestionWords.asksForReason(words) && !QuestionWords.asksForNumber(words));
    }

    /** Whether it goes on from the list before and has anything to say of it. */
    boolean goesOn() {
        boolean namesSomething =
                kind.isPresent()
                        || namesPlace()
                        || QuestionWords.asksForNumber(words)
                        || QuestionWords.asksForAll(words);
        return namesSomething && !standsAlone();
    }

    private boolean standsAlone() {
        boolean pointsBack = opens() || has(POINTERS) || adds() || them().isPresent();
        boolean ofItsOwn = namesPlace() || namesPlan;
        boolean asksWhat = words.stream().anyMatch(word -> word.folded().equals("hva"));
        return !pointsBack && (kind.isPresent() ? ofItsOwn || words.size() > FEW : asksWhat);
    }

    /** «Og …», «hva med …». */
    boolean opens() {
        return Completion.opens(words);
    }

    /** «Ta med …», «… også». */
    boolean adds() {
        return has(ADDS);
    }

    /** «Hvilke …», «list opp …», and not only «og alle …». */
    boolean asksForRecords() {
        return has(ASKS_FOR_RECORDS);
    }

    boolean namesPlace() {
        return namesAreas() || !places.tools().isEmpty() || !pages.isEmpty();
    }

    boolean namesAreas() {
        return !places.areas().isEmpty() || !places.excepted().isEmpty() || isOfAllAreas;
    }

    /** The word that stands for what was listed: «dem», «de som …», «av de». */
    Optional<Word> them() {
        return IntStream.range(0, words.size())
                .filter(this::isThem)
                .mapToObj(words::get)
                .findFirst();
    }

    private boolean isThem(int at) {
        String word = words.get(at).folded();
        boolean ends = at + 1 == words.size() || AFTER_THEM.contains(words.get(at + 1).folded());
        boolean isPart = at > 0 && OF_THEM.contains(words.get(at - 1).folded());
        return THEM.contains(word) || (THE.contains(word) && (ends || isPart));
    }

    private boolean has(Set<String> wanted) {
        return words.stream().anyMatch(word -> wanted.contains(word.folded()));
    }
}
