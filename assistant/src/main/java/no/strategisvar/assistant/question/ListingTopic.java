package no.strategisvar.assistant.question;

import no.strategisvar.corpus.text.Sentences;
import no.strategisvar.index.PassageIndex;
import no.strategisvar.index.Query;
import no.strategisvar.index.analysis.Word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the records of a list should be about: the words of the sentence with the noun, without the
 * noun, the names of areas and the words that only ask. Example: «hvilke tiltak for teknologi
 * gjelder eksport?» has the topic «eksport».
 */
final class ListingTopic {

    private static final Pattern IN_OTHER_WORDS =
            Pattern.compile(
                    "\\b(altså|dvs|det vil si|det vil seie|med andre ord|i.e.)(?!\\p{L})",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What stands in brackets explains an area that is named outside them. */
    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)?");

    /** A sentence that points back to the one before has its topic there. */
    private static final Set<String> POINTERS =
            Set.of("den", "denne", "der", "dette", "disse", "dem", "her");

    private final PassageIndex index;
    private final RecordWords recordWords;

    ListingTopic(PassageIndex index, RecordWords recordWords) {
        this.index = index;
        this.recordWords = recordWords;
    }

    /** A sentence without any topic that points back («… står i den?») has it in those before. */
    Query of(List<Word> words, Query query, RecordWords.Named noun, AreaMentions mentions) {
        int place = noun.words().getFirst().start();
        Sentences.Range sentence = sentence(query.text(), place);
        if (namesAreaInOtherWords(query.text(), place, mentions)) {
            return new Query(query.text(), List.of());
        }
        Query own = topic(query, noun, mentions, sentence);
        boolean pointsBack = own.terms().isEmpty() && POINTERS.contains(words.getLast().folded());
        return pointsBack
                ? topic(query, noun, mentions, new Sentences.Range(0, sentence.end()))
                : own;
    }

    private Query topic(
            Query query, RecordWords.Named noun, AreaMentions mentions, Sentences.Range sentence) {
        List<Query.Term> terms = new ArrayList<>();
        boolean namesArea = mentions.used().contains(noun.words().getFirst());
        if (!noun.head().isEmpty() && !namesArea) {
            terms.addAll(index.query(noun.head()).terms());
        }
        List<Sentences.Range> explained =
                mentions.used().isEmpty() ? List.of() : brackets(query.text());
        query.terms().stream()
                .filter(term -> isWithin(term.word(), sentence))
                .filter(term -> explained.stream().noneMatch(r -> isWithin(term.word(), r)))
                .filter(term -> !mentions.isNamedBy(term.word()))
                .filter(term -> !recordWords.isNoun(term.word()))
                .filter(term -> !recordWords.isFiller(term.word()))
                .filter(term -> !QuestionWords.isMany(term.word()))
                .filter(term -> !RecordWords.isYear(term.word()))
                .forEach(terms::add);
        return new Query(query.text(), terms);
    }

    private static boolean isWithin(Word word, Sentences.Range range) {
        return word.start() >= range.start() && word.end() <= range.end();
    }

    private static List<Sentences.Range> brackets(String text) {
        return BRACKETS.matcher(text)
                .results()
                .map(found -> new Sentences.Range(found.start(), found.end()))
                .toList();
    }

    /** «… kultur og mat, altså opplevelser»: all that was said before is the area. */
    private static boolean namesAreaInOtherWords(String text, int place, AreaMentions mentions) {
        Matcher again = IN_OTHER_WORDS.matcher(text).region(place, text.length());
        return again.find()
                && !mentions.used().isEmpty()
                && mentions.used().stream().allMatch(word -> word.start() > again.start());
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
