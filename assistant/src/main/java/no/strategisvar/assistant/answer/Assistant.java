package no.strategisvar.assistant.answer;

import no.strategisvar.assistant.citation.CitationChecker;
import no.strategisvar.assistant.fit.ProjectFit;
import no.strategisvar.assistant.guard.Attempts;
import no.strategisvar.assistant.guard.Guard;
import no.strategisvar.assistant.question.Conversation;
import no.strategisvar.assistant.question.IntentReader;
import no.strategisvar.assistant.question.LanguageDetector;
import no.strategisvar.assistant.question.Question;
import no.strategisvar.assistant.question.Turn;
import no.strategisvar.assistant.texts.Language;
import no.strategisvar.assistant.texts.Texts;
import no.strategisvar.index.PassageIndex;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Answers questions from the documents alone, in these steps:
 *
 * <ol>
 *   <li>the guard stops personal data and attempts to steer the assistant
 *   <li>a follow-up is completed from the conversation
 *   <li>the kind of question decides the form of the answer, and a composer for that form picks the
 *       records or the sentences that answer, or says that none do
 *   <li>verification checks every quote and numbers the citations
 *   <li>an author may write the answer anew where passages answer, held to the same checks
 * </ol>
 *
 * <p>Example: «Hvilke tiltak finnes for havbruk?» is a listing of measures on the topic «havbruk»;
 * the records answer it, each item with the quote that states it.
 */
public final class Assistant {

    private final Guard guard;
    private final Attempts attempts;
    private final LanguageDetector languages;
    private final Conversation conversation;
    private final AnswerComposer composer;
    private final Verification verification;
    private final Texts texts;
    private final Author author;

    /** An assistant that answers in the documents' own words. */
    public Assistant(PassageIndex index, Texts texts) {
        this(index, texts, Author.NONE);
    }

    /** An assistant whose answers an author may write anew. */
    public Assistant(PassageIndex index, Texts texts, Author author) {
        this(index, texts, author, new ProjectFit(index, texts));
    }

    /** An assistant over one index; one generation of the documents from question to answer. */
    public Assistant(PassageIndex index, Texts texts, Author author, ProjectFit fit) {
        this.author = author;
        this.guard = new Guard();
        this.attempts = new Attempts(index.corpus());
        this.languages = new LanguageDetector();
        IntentReader intents = new IntentReader(index);
        this.conversation = new Conversation(index, languages, intents, texts);
        this.composer = new AnswerComposer(index, texts, intents, conversation, fit);
        this.verification = new Verification(new CitationChecker(index.corpus()));
        this.texts = texts;
    }

    /**
     * Answers the last question of a conversation.
     *
     * @param turns oldest first; the last is the user's
     */
    public Answer answer(List<Turn> turns) {
        return answer(turns, Reader.PATIENT);
    }

    /** Answers, and lets a reader follow. */
    public Answer answer(List<Turn> turns, Reader reader) {
        String asked = turns.getLast().content();
        Optional<Guard.Reason> stopped = stopped(asked);
        if (stopped.isPresent()) {
            Language language = languages.standard(asked);
            String key = "blocked." + stopped.get().key();
            return verification.verify(
                    Draft.words(outcome(stopped.get()), texts.get(language, key), List.of()),
                    language);
        }
        Question question = author.understand(conversation.standalone(turns), turns);
        List<Piece> frames = frames(question);
        Draft draft = composer.compose(question);
        Answer answer = verification.verify(draft.after(frames), question.language());
        if (draft.passages().isEmpty()) {
            return answer;
        }
        List<String> opening = frames.stream().map(Piece::text).toList();
        return author.write(new Author.Task(question, opening, draft.passages(), answer), reader);
    }

    /**
     * How well the documents support an answer, from 0 to 1, as judged before the sentences that
     * answer are picked; empty for what is stopped before, and for records, lists and projects.
     */
    public OptionalDouble support(List<Turn> turns) {
        if (stopped(turns.getLast().content()).isPresent()) {
            return OptionalDouble.empty();
        }
        return composer.support(conversation.standalone(turns));
    }

    /** What a rule knows first; it says why, too. */
    private Optional<Guard.Reason> stopped(String message) {
        return guard.check(message)
                .or(() ->
                        attempts.isOne(message)
                                ? Optional.of(Guard.Reason.ORDERS)
                                : Optional.empty());
    }

    private static Outcome outcome(Guard.Reason reason) {
        return switch (reason) {
            case PERSONAL_DATA, ORDERS -> Outcome.BLOCKED;
            case TASK -> Outcome.OUT_OF_SCOPE;
        };
    }

    /** Says how a follow-up was understood, and in English that the answer is in Norwegian. */
    private List<Piece> frames(Question question) {
        List<Piece> frames = new ArrayList<>();
        if (question.foreign()) {
            frames.add(Piece.frame(texts.get(question.language(), "frame.foreign")));
        }
        question.understoodAs()
                .ifPresent(whole ->
                        frames.add(
                                Piece.frame(
                                        texts.get(
                                                question.language(), "frame.understood", whole))));
        return frames;
    }
}
