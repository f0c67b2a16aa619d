package no.strategisvar.assistant.question;

import no.strategisvar.corpus.Area;
import no.strategisvar.corpus.Corpus;
import no.strategisvar.corpus.Goal;
import no.strategisvar.corpus.text.Sentences;
import no.strategisvar.index.PassageIndex;
import no.strategisvar.index.Query;
import no.strategisvar.index.analysis.Word;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads a question for a complete list or a count of records: which records, of which areas and
 * tools, for which year, on what topic. Example: «hvor mange tiltak er det for teknologi, uten
 * fellestiltakene» counts the measures of one area.
 */
final class ListingReader {

    private static final String COMMON = "felles";

    /** How far from «felles» a word may stand that takes the common measures out, or in. */
    private static final int FAR = 3;

    private static final int NEAR = 2;

    private static final Pattern YEAR = Pattern.compile("20[2-5]\\d");

    private static final Pattern IN_OTHER_WORDS =
            Pattern.compile(
                    "\\b(altså|dvs|det vil si|det vil seie|med andre ord|i.e.)(?!\\p{L})",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** A sentence that points back to the one before has its topic there. */
    private static final Set<String> POINTERS =
            Set.of("den", "denne", "der", "dette", "disse", "dem", "her");

    private final PassageIndex index;
    private final RecordWords recordWords;
    private final AreaReader areas;
    private final Set<String> allAreas;
    private final Set<String> allTools;

    ListingReader(PassageIndex index, RecordWords recordWords, AreaReader areas) {
        this.index = index;
        this.recordWords = recordWords;
        this.areas = areas;
        Corpus corpus = index.corpus();
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

    /** The list that is asked for, if one is. */
    Optional<Intent.Listing> read(List<Word> words, Query query) {
        Optional<RecordWords.Named> noun = recordWords.noun(words);
        boolean count = QuestionWords.asksForNumber(words);
        boolean complete = count || QuestionWords.asksForAll(words);
        boolean excluded =
                (!complete && recordWords.isSingular(words))
                        || (!complete && QuestionWords.asksForReason(words))
                        || QuestionWords.asksForSome(words);
        if (noun.isEmpty() || excluded) {
            return Optional.empty();
        }
        RecordKind kind = noun.get().kind();
        AreaMentions mentions = areas.read(words);
        boolean ofEverything = kind == RecordKind.AREA || kind == RecordKind.TOOL;
        Query topic = topic(words, query, noun.get(), mentions.used());
        boolean list = complete || QuestionWords.asksForList(words) || topic.terms().size() <= 2;
        return list
                ? Optional.of(
                        new Intent.Listing(
                                kind,
                                count,
                                ofEverything ? Set.of() : areas(mentions, kind, words),
                                tools(mentions, kind, words),
                                level(kind, mentions, words),
                                year(words),
                                ofEverything ? new Query(query.text(), List.of()) : topic))
                : Optional.empty();
    }

    private Set<String> areas(AreaMentions mentions, RecordKind kind, List<Word> words) {
        Set<String> named = new LinkedHashSet<>(mentions.areas());
        boolean common = named.remove(COMMON);
        if (common) {
            return withCommon(named, words);
        }
        boolean all =
                named.isEmpty()
                        && kind != RecordKind.MEASURE
                        && recordWords.namesAllAreas(words)
                        && !recordWords.namesAllTools(words);
        return all ? allAreas : named;
    }

    /** «Uten fellestiltakene», «fellestiltakene medregnet», or the common measures themselves. */
    private Set<String> withCommon(Set<String> named, List<Word> words) {
        int at = 0;
        while (!AreaReader.isCommon(words.get(at))) {
            at++;
        }
        if (words.subList(Math.max(0, at - FAR), Math.min(words.size(), at + FAR + 1)).stream()
                .anyMatch(recordWords::isWithout)) {
            return named.isEmpty() ? allAreas : named;
        }
        boolean included =
                words
                        .subList(Math.max(0, at - NEAR), Math.min(words.size(), at + NEAR + 1))
                        .stream()
                        .anyMatch(recordWords::isIncluding);
        if (included && named.isEmpty()) {
            return Set.of();
        }
        Set<String> all = new LinkedHashSet<>(named);
        all.add(COMMON);
        return all;
    }

    private Set<String> tools(AreaMentions mentions, RecordKind kind, List<Word> words) {
        if (kind != RecordKind.PRIORITY) {
            return Set.of();
        }
        boolean all =
                mentions.tools().isEmpty()
                        && recordWords.namesAllTools(words)
                        && !recordWords.namesAllAreas(words);
        return all ? allTools : mentions.tools();
    }

    private Optional<Goal.Level> level(RecordKind kind, AreaMentions mentions, List<Word> words) {
        if (kind != RecordKind.GOAL || !mentions.areas().isEmpty()) {
            return Optional.empty();
        }
        if (words.stream().anyMatch(word -> word.folded().startsWith("hovedmål"))) {
            return Optional.of(Goal.Level.MAIN);
        }
        return recordWords.namesOutsideGoals(words)
                ? Optional.of(Goal.Level.OVERARCHING)
                : Optional.empty();
    }

    private static Optional<Integer> year(List<Word> words) {
        return words.stream()
                .map(Word::folded)
                .filter(word -> YEAR.matcher(word).matches())
                .map(Integer::valueOf)
                .findFirst();
    }

    /**
     * What the records should be about: the words of the sentence with the noun, without the noun,
     * the names of areas and the words that only ask. A sentence without any that points back («…
     * står i den?») has its topic in the sentences before.
     */
    private Query topic(List<Word> words, Query query, RecordWords.Named noun, List<Word> used) {
        Sentences.Range sentence = sentence(query.text(), noun.words().getFirst().start());
        Query own = topic(query, noun, used, sentence);
        boolean pointsBack = own.terms().isEmpty() && POINTERS.contains(words.getLast().folded());
        return pointsBack ? topic(query, noun, used, new Sentences.Range(0, sentence.end())) : own;
    }

    private Query topic(
            Query query, RecordWords.Named noun, List<Word> used, Sentences.Range sentence) {
        List<Query.Term> terms = new ArrayList<>();
        boolean namesArea = used.contains(noun.words().getFirst());
        if (!noun.head().isEmpty() && !namesArea) {
            terms.addAll(index.query(noun.head()).terms());
        }
        query.terms().stream()
                .filter(term ->
                        term.word().start() >= sentence.start()
                                && term.word().end() <= sentence.end())
                .filter(term -> used.stream().noneMatch(u -> u.start() == term.word().start()))
                .filter(term -> !recordWords.isNoun(term.word()))
                .filter(term -> !recordWords.isFiller(term.word()))
                .filter(term -> !QuestionWords.isMany(term.word()))
                .filter(term -> !YEAR.matcher(term.word().folded()).matches())
                .forEach(terms::add);
        return new Query(query.text(), terms);
    }

    /** The sentence around a place, up to where it begins to say the same in other words. */
    private static Sentences.Range sentence(String text, int place) {
        Sentences.Range whole =
                Sentences.split(text).stream()
                        .filter(range -> range.start() <= place && place < range.end())
                        .findFirst()
                        .orElse(new Sentences.Range(0, text.length()));
        Matcher again = IN_OTHER_WORDS.matcher(text).region(place, whole.end());
        return again.find() ? new Sentences.Range(whole.start(), again.start()) : whole;
    }
}
