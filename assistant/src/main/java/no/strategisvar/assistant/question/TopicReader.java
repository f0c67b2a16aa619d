package no.strategisvar.assistant.question;

import no.strategisvar.assistant.wanted.RecordKind;
import no.strategisvar.assistant.wanted.Wanted;
import no.strategisvar.assistant.wanted.WantedRecords;
import no.strategisvar.corpus.text.Sentences;
import no.strategisvar.index.PassageIndex;
import no.strategisvar.index.Query;
import no.strategisvar.index.analysis.Word;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads what the records of a list should be about: the words of the sentence with the noun,
 * without the noun, the names of areas and the words that only ask. Example: «hvilke tiltak for
 * teknologi gjelder eksport?» has the topic «eksport».
 */
final class TopicReader {

    /** A sentence that points back to the one before has its topic there. */
    private static final Set<String> POINTERS =
            Set.of("den", "denne", "der", "dette", "disse", "dem", "her");

    /** How far before a word what leads to it may stand: «om den nye kaia». */
    private static final int LEADS_WITHIN = 3;

    /** Searching words and no sentence: each of them is a subject. */
    private static final int FEW_WORDS = 3;

    /** «Jeg driver med fisk: hvilke tiltak …» only leads in. */
    private static final char LEADS_IN = ':';

    private static final Pattern ENDS_PART = Pattern.compile("^\\p{Z}*[:,;–?.-]");

    /** «… som begynner med ordet «Styrke»». */
    private static final Pattern OPENS_WITH =
            Pattern.compile(
                    "\\b(?:beg[yi]n+\\w*|start\\w*|byrj\\w*)\\s+(?:med|på|with)\\s+(?:ordet\\s+|ord\\s+|the"
                        + " word\\s+)?[«\"“'‘]?(\\p{L}+)",
                    Pattern.CASE_INSENSITIVE
                            | Pattern.UNICODE_CASE
                            | Pattern.UNICODE_CHARACTER_CLASS);

    /** The log odds below which a word is how the question was put, and no topic. */
    private static final double TALK = -4;

    private final PassageIndex index;
    private final RecordWords recordWords;
    private final Subjects subjects;
    private final WantedRecords wanted;

    TopicReader(
            PassageIndex index, RecordWords recordWords, Subjects subjects, WantedRecords wanted) {
        this.index = index;
        this.recordWords = recordWords;
        this.subjects = subjects;
        this.wanted = wanted;
    }

    /** A sentence without any topic that points back («… står i den?») has it in those before. */
    Topic read(List<Word> words, Query query, RecordNouns.Named noun, AreaMentions mentions) {
        Optional<Word> opening = opening(words, query.text());
        if (opening.isPresent()) {
            return Topic.opening(opening.get(), query.text());
        }
        int place = noun.words().getFirst().start();
        if (AskingSentence.namesAreaInOtherWords(query.text(), place, mentions)) {
            return Topic.none(query.text());
        }
        Sentences.Range sentence = AskingSentence.around(query.text(), place, mentions);
        Topic own = topic(words, query, noun, mentions, sentence);
        return own.isEmpty() && pointsBack(words)
                ? topic(words, query, noun, mentions, new Sentences.Range(0, sentence.end()))
                : own;
    }

    /** «… står i den?», «… handler om det?» */
    boolean pointsBack(List<Word> words) {
        int last = words.size() - 1;
        return POINTERS.contains(words.getLast().folded())
                || (last > 0
                        && words.getLast().folded().equals("det")
                        && (recordWords.isLead(words.get(last - 1))
                                || words.get(last - 1).folded().equals("står")));
    }

    private static Optional<Word> opening(List<Word> words, String text) {
        Matcher opens = OPENS_WITH.matcher(text);
        return opens.find()
                ? words.stream().filter(word -> word.start() == opens.start(1)).findFirst()
                : Optional.empty();
    }

    private Topic topic(
            List<Word> words,
            Query query,
            RecordNouns.Named noun,
            AreaMentions mentions,
            Sentences.Range sentence) {
        List<Query.Term> near = new ArrayList<>();
        List<Query.Term> before = new ArrayList<>();
        int place = noun.words().getFirst().start();
        boolean namesArea = mentions.used().contains(noun.words().getFirst());
        if (!noun.head().isEmpty() && !namesArea) {
            near.addAll(index.query(noun.head()).terms());
        }
        List<Query.Term> whole = new ArrayList<>(near);
        Set<Query.Term> firm = new HashSet<>(near);
        Wanted found = wanted.read(query.text(), words);
        List<Word> likely = found.topic(TALK);
        List<Query.Term> named =
                subjects.of(query, mentions, sentence).stream()
                        .filter(term -> likely.contains(term.word()))
                        .toList();
        for (int i = 0; i < named.size(); i++) {
            Query.Term term = named.get(i);
            Word first = Joined.firstOfRow(named, i, query.text()).word();
            Word last = Joined.lastOfRow(named, i, query.text()).word();
            boolean isApart = isApart(first, last, place, words, query.text());
            boolean leadsIn =
                    last.end() <= place
                            && query.text().substring(last.end(), place).indexOf(LEADS_IN) >= 0;
            boolean isFirm =
                    isApart
                            || words.size() <= FEW_WORDS
                            || isName(term.word(), sentence, query.text())
                            || Subjects.isQuoted(term.word(), query.text())
                            || isLedTo(first, words);
            whole.add(term);
            if (isFirm) {
                firm.add(term);
            }
            if (term.word().start() > place || precedes(last, noun, words)) {
                near.add(term);
            } else if (isApart || (!leadsIn && (isFirm || first.start() == sentence.start()))) {
                before.add(term);
            }
        }
        List<Query.Term> literal =
                Stream.concat(before.stream(), near.stream())
                        .filter(term -> isLiteral(term, named, words, query.text(), noun.kind()))
                        .toList();
        return literal.isEmpty()
                ? new Topic(
                        new Query(query.text(), whole), near, before, firm, false, Optional.empty())
                : Topic.literal(literal, query.text(), !recordWords.namesDescriptions(words));
    }

    /**
     * «Ordet student», «bokstavene «test»», «har klima i tittelen»: the very word is looked for. So
     * is what is mentioned, but for measures, whose descriptions mention it, too.
     */
    private boolean isLiteral(
            Query.Term term,
            List<Query.Term> named,
            List<Word> words,
            String text,
            RecordKind kind) {
        int place = named.indexOf(term);
        Word first = place < 0 ? term.word() : Joined.firstOfRow(named, place, text).word();
        int at = at(first, words);
        return Subjects.isQuoted(term.word(), text)
                || recordWords.veryWords().inTitles(words).contains(term.word())
                || recordWords.veryWords().followsOfWords(words, at)
                || (kind != RecordKind.MEASURE
                        && recordWords.veryWords().followsMention(words, at));
    }

    /** Whether a word stands right before the noun: «digitale tiltak». */
    private static boolean precedes(Word word, RecordNouns.Named noun, List<Word> words) {
        int next = at(word, words) + 1;
        return next < words.size() && words.get(next).start() == noun.words().getFirst().start();
    }

    /** «Møre», «FN»: a capital letter past the beginning, unless all letters are. */
    private static boolean isName(Word word, Sentences.Range sentence, String text) {
        return word.start() > sentence.start()
                && Character.isUpperCase(text.charAt(word.start()))
                && text.chars().anyMatch(Character::isLowerCase);
    }

    private boolean isLedTo(Word word, List<Word> words) {
        int at = at(word, words);
        return words.subList(Math.max(0, at - LEADS_WITHIN), at).stream()
                .anyMatch(recordWords::isLead);
    }

    /** Whether words make up a part of their own before the noun: «eksport: hvilke tiltak?». */
    private static boolean isApart(
            Word first, Word last, int place, List<Word> words, String text) {
        return last.end() <= place
                && at(first, words) == 0
                && ENDS_PART.matcher(text.substring(last.end())).find();
    }

    private static int at(Word word, List<Word> words) {
        int at = 0;
        while (at < words.size() && words.get(at).start() < word.start()) {
            at++;
        }
        return at;
    }

    static boolean isWithin(Word word, Sentences.Range range) {
        return range.holds(word.start(), word.end());
    }
}
