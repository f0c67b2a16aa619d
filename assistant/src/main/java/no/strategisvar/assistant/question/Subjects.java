package no.strategisvar.assistant.question;

import no.strategisvar.corpus.text.Sentences;
import no.strategisvar.index.Query;
import no.strategisvar.index.TermMatch;
import no.strategisvar.index.analysis.Word;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The words of a sentence that may be the topic of a list: without the noun of the list, the names
 * of areas and pages, and what only asks. Where some are quoted («der «klima» inngår»), those
 * alone.
 */
final class Subjects {

    /** What stands in brackets explains what is named outside them. */
    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)?");

    private static final Pattern QUOTED =
            Pattern.compile("[«\"“”„'‘’](\\p{L}[^»\"“”„'‘’«]{0,40})[»\"“”'‘’](?!\\p{L})");

    private final RecordWords recordWords;
    private final TermMatch match;
    private final PlanWords plan = new PlanWords();

    Subjects(RecordWords recordWords, TermMatch match) {
        this.recordWords = recordWords;
        this.match = match;
    }

    List<Query.Term> of(Query query, AreaMentions mentions, Sentences.Range sentence) {
        PageMentions pages = PageMentions.of(query.text());
        List<Query.Term> all =
                query.terms().stream()
                        .filter(term -> TopicReader.isWithin(term.word(), sentence))
                        .filter(term -> mayBe(term, mentions))
                        .filter(term -> !pages.isNamedBy(term.word()))
                        .toList();
        List<Sentences.Range> brackets = ranges(BRACKETS, query.text());
        List<Query.Term> outside =
                all.stream().filter(term -> !isWithin(term.word(), brackets)).toList();
        List<Query.Term> named = outside.isEmpty() && mentions.used().isEmpty() ? all : outside;
        List<Query.Term> quoted =
                named.stream().filter(term -> isQuoted(term.word(), query.text())).toList();
        return quoted.isEmpty() ? named : quoted;
    }

    /**
     * Whether a word can be a subject: it names no records, area, year or plan, and does not ask.
     */
    boolean mayBe(Query.Term term, AreaMentions mentions) {
        Word word = term.word();
        return !mentions.isNamedBy(word)
                && !recordWords.nouns().has(word)
                && !recordWords.isFiller(word)
                && !plan.isMeantBy(word, match)
                && !QuestionWords.isMany(word)
                && !RecordWords.isYear(word);
    }

    /** Whether a word stands in quotation marks. */
    static boolean isQuoted(Word word, String text) {
        return isWithin(word, ranges(QUOTED, text));
    }

    private static boolean isWithin(Word word, List<Sentences.Range> ranges) {
        return ranges.stream().anyMatch(range -> TopicReader.isWithin(word, range));
    }

    private static List<Sentences.Range> ranges(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(found -> new Sentences.Range(found.start(), found.end()))
                .toList();
    }
}
