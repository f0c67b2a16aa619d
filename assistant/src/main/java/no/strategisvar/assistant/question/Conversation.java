package no.strategisvar.assistant.question;

import no.strategisvar.assistant.texts.Language;
import no.strategisvar.assistant.texts.Texts;
import no.strategisvar.index.PassageIndex;
import no.strategisvar.index.analysis.Word;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Makes the last question of a conversation stand on its own. «Og for reiselivet?» keeps what was
 * asked and changes what it was asked of; «når er den ferdig?» keeps what it was asked of.
 */
public final class Conversation {

    private static final Set<String> POINTERS =
            Set.of(
                    "det", "den", "de", "dem", "dette", "denne", "disse", "der", "siste", "første",
                    "andre", "han", "hun", "slik", "sånn", "dei", "derfra", "dit", "mer", "meir");

    private static final Set<String> THIS = Set.of("det", "den", "dette", "denne");

    private static final Set<String> ONE_OF_MANY =
            Set.of("punktet", "prosjektet", "området", "satsingen", "ordningen", "saken", "greia");

    private static final int LONGEST_CONTEXT = 600;

    /** How far back a conversation is read. */
    private static final int MOST_TURNS = 10;

    private static final Pattern NAMED_FIRST = Pattern.compile("\\p{Z}*[,:;–-]");

    private final PassageIndex index;
    private final LanguageDetector languages;
    private final RecordWords recordWords;
    private final Completion completion;
    private final ListFollowUps lists;
    private final PlanWords plan = new PlanWords();

    public Conversation(
            PassageIndex index, LanguageDetector languages, IntentReader intents, Texts texts) {
        this.index = index;
        this.languages = languages;
        this.recordWords = new RecordWords(index.termMatch());
        this.lists = new ListFollowUps(index, recordWords, intents, texts);
        this.completion = new Completion(index, recordWords);
    }

    /** The last question of the user, completed from the turns before it where it needs that. */
    public Question standalone(List<Turn> turns) {
        String last = turns.getLast().content();
        boolean foreign = languages.isEnglish(last);
        Optional<String> before = before(turns);
        Language language = languages.standard(last, before.orElse(""));
        boolean smallTalk = isSmallTalk(last);
        Optional<String> list =
                before.filter(_ -> !smallTalk).flatMap(b -> list(b, turns, last, language));
        if (list.isPresent()) {
            return new Question(last, last, language, Optional.empty(), said(turns), foreign, false)
                    .understoodAs(list.get());
        }
        if (before.isEmpty() || smallTalk || !isFollowUp(last)) {
            boolean nowhere = smallTalk || (before.isEmpty() && pointsNowhere(last));
            return new Question(
                    last, last, language, Optional.empty(), Optional.empty(), foreign, nowhere);
        }
        String whole = completion.complete(before.get(), last);
        String wanted = whole.startsWith(last.strip()) ? last : whole;
        return new Question(
                whole, wanted, language, Optional.of(whole), said(turns), foreign, false);
    }

    /** The question before the last, itself completed from those before it; small talk is none. */
    private Optional<String> before(List<Turn> turns) {
        Optional<String> before = Optional.empty();
        int first = Math.max(0, turns.size() - 1 - MOST_TURNS);
        for (int i = first; i < turns.size() - 1; i++) {
            String message = turns.get(i).content();
            if (turns.get(i).role() == Turn.Role.USER && !isSmallTalk(message)) {
                before = Optional.of(inFull(before, turns.subList(0, i + 1), message));
            }
        }
        return before;
    }

    private String inFull(Optional<String> before, List<Turn> turns, String message) {
        if (before.isEmpty()) {
            return message;
        }
        Language language = languages.standard(message, before.get());
        return list(before.get(), turns, message, language)
                .orElseGet(() ->
                        isFollowUp(message) ? completion.complete(before.get(), message) : message);
    }

    private boolean isSmallTalk(String message) {
        return SmallTalk.isAll(index.termMatch().words(message));
    }

    private Optional<String> list(
            String before, List<Turn> turns, String message, Language language) {
        Optional<String> firstLine = said(turns).flatMap(answer -> answer.lines().findFirst());
        return lists.complete(before, firstLine, message, index.query(message), language);
    }

    /** One question of a message, completed from the question before it where it points there. */
    public String standalone(String before, String question) {
        List<Word> words = index.termMatch().words(question);
        boolean points = words.stream().anyMatch(word -> POINTERS.contains(word.folded()));
        Language language = languages.standard(question, before);
        return lists.complete(before, Optional.empty(), question, index.query(question), language)
                .orElseGet(() ->
                        points && content(question) <= 2
                                ? completion.complete(before, question)
                                : question);
    }

    /** The last answer, as far as it helps to find the place. */
    private static Optional<String> said(List<Turn> turns) {
        return turns.reversed().stream()
                .filter(turn -> turn.role() == Turn.Role.ASSISTANT)
                .map(Turn::content)
                .map(answer -> answer.substring(0, Math.min(LONGEST_CONTEXT, answer.length())))
                .findFirst();
    }

    private boolean isFollowUp(String text) {
        List<Word> words = index.termMatch().words(text);
        if (words.isEmpty()) {
            return false;
        }
        boolean opens = Completion.opens(words);
        boolean points = words.stream().anyMatch(word -> POINTERS.contains(word.folded()));
        long content =
                words.stream()
                        .filter(word -> !index.isQuestionWord(word) && !isEmpty(word))
                        .count();
        boolean goesOn = (opens && content <= 4) || (points && content <= 3) || content == 0;
        return goesOn && !lists.standsAlone(text);
    }

    /**
     * Whether a first question points to something that nobody has named («når er det ferdig?»,
     * «hvem har ansvaret for dette punktet?», «tiltaket») or names nothing («hvorfor ikke?»).
     */
    private boolean pointsNowhere(String text) {
        List<Word> words = index.termMatch().words(text);
        List<Word> named = words.stream().filter(word -> !index.isQuestionWord(word)).toList();
        if (named.stream().allMatch(this::isEmpty) || isOneRecord(words)) {
            return !words.isEmpty() && words.stream().noneMatch(plan::has);
        }
        List<Word> others = named.stream().filter(word -> !isPointedAt(word, words)).toList();
        boolean points = words.stream().anyMatch(word -> POINTERS.contains(word.folded()));
        boolean pointsAt = others.size() < named.size();
        boolean names =
                others.size() > 1
                        || others.stream().anyMatch(word -> isNamedFirst(word, words, text))
                        || (!pointsAt && others.stream().anyMatch(word -> names(word, words)));
        return points && !names;
    }

    /** A word that names nothing; one that the documents have is no typing error. */
    private boolean isEmpty(Word word) {
        return EmptyWords.has(word)
                || (!index.termMatch().isKnown(word) && EmptyWords.isMeantBy(word));
    }

    private boolean names(Word word, List<Word> words) {
        return recordWords.nouns().has(word)
                || !index.termMatch().isKnown(word)
                || Completion.follows(words, word);
    }

    /** «Tiltaket», and nothing else. */
    private boolean isOneRecord(List<Word> words) {
        return words.size() == 1 && recordWords.isSingular(words);
    }

    /** «Dette punktet», «den prioriteringen»: one of those that there are many of. */
    private boolean isPointedAt(Word word, List<Word> words) {
        int at = words.indexOf(word);
        return at > 0
                && THIS.contains(words.get(at - 1).folded())
                && (ONE_OF_MANY.contains(word.folded()) || recordWords.isSingular(List.of(word)));
    }

    /** «Besøksforvaltning, hva er det?» */
    private static boolean isNamedFirst(Word word, List<Word> words, String text) {
        return words.getFirst().equals(word)
                && NAMED_FIRST.matcher(text.substring(word.end())).lookingAt();
    }

    /** How many words are left without those that ask and bind. */
    private long content(String text) {
        return index.termMatch().words(text).stream().filter(w -> !index.isQuestionWord(w)).count();
    }
}
