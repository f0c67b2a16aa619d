package no.strategisvar.assistant.answer;

import no.strategisvar.assistant.citation.CitationChecker;
import no.strategisvar.assistant.guard.Guard;
import no.strategisvar.assistant.question.Conversation;
import no.strategisvar.assistant.question.Intent;
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
 *   <li>the intent decides the form of the answer
 *   <li>a composer picks the records or the sentences that answer, or says that none do
 *   <li>verification checks every quote and numbers the citations
 *   <li>an author may write the answer anew where passages answer, held to the same checks
 * </ol>
 *
 * <p>Example: «Hvilke tiltak finnes for havbruk?» is a listing of measures on the topic «havbruk»;
 * the records answer it, each item with the quote that states it.
 */
public final class Assistant {

    private final Guard guard;
    private final LanguageDetector languages;
    private final Conversation conversation;
    private final IntentReader intents;
    private final ListingComposer listings;
    private final RecordComposer records;
    private final MeasureComposer measures;
    private final ProjectComposer projects;
    private final PassageComposer passages;
    private final Verification verification;
    private final Declined declined;
    private final Texts texts;
    private final Author author;

    /** An assistant that answers in the documents' own words. */
    public Assistant(PassageIndex index, Texts texts) {
        this(index, texts, Author.NONE);
    }

    /** An assistant over one index; one generation of the documents from question to answer. */
    public Assistant(PassageIndex index, Texts texts, Author author) {
        this.author = author;
        this.guard = new Guard();
        this.languages = new LanguageDetector();
        this.conversation = new Conversation(index, languages);
        this.intents = new IntentReader(index);
        this.declined = new Declined(texts);
        Evidence evidence = new Evidence(index);
        this.passages = new PassageComposer(index, texts, evidence, declined);
        this.measures = new MeasureComposer(index, texts, evidence, declined);
        this.listings = new ListingComposer(index, texts, passages, measures);
        this.records = new RecordComposer(index, texts);
        this.projects = new ProjectComposer(index, texts, declined);
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
        Optional<Guard.Reason> stopped = guard.check(asked);
        if (stopped.isPresent()) {
            Language language = languages.standard(asked);
            String key = "blocked." + stopped.get().key();
            return verification.verify(
                    Draft.words(outcome(stopped.get()), texts.get(language, key), List.of()),
                    language);
        }
        Question question = author.understand(conversation.standalone(turns), turns);
        List<Piece> frames = frames(question);
        Answer answer = verification.verify(framed(frames, draft(question)), question.language());
        if (!isFromPassages(question, answer)) {
            return answer;
        }
        List<String> opening = frames.stream().map(Piece::text).toList();
        return author.write(new Author.Task(question, opening, answer), reader);
    }

    /**
     * How well the documents support an answer, from 0 to 1, as judged before the sentences that
     * answer are picked; empty for what is stopped before, and for records, lists and projects.
     */
    public OptionalDouble support(List<Turn> turns) {
        if (guard.check(turns.getLast().content()).isPresent()) {
            return OptionalDouble.empty();
        }
        Question question = conversation.standalone(turns);
        return intents.read(question.text()) instanceof Intent.Passages
                ? OptionalDouble.of(passages.support(question))
                : OptionalDouble.empty();
    }

    /** What passages answer can be put in other words; lists, counts and records cannot. */
    private boolean isFromPassages(Question question, Answer answer) {
        return answer.outcome() == Outcome.ANSWERED
                && question.parts().size() == 1
                && intents.read(question.text()) instanceof Intent.Passages;
    }

    private static Outcome outcome(Guard.Reason reason) {
        return switch (reason) {
            case PERSONAL_DATA, ORDERS -> Outcome.BLOCKED;
            case TASK -> Outcome.OUT_OF_SCOPE;
        };
    }

    /** Answers every question of a message; what is not answered is named. */
    private Draft draft(Question question) {
        if (question.pointsNowhere()) {
            return declined.whatDoYouMean(question);
        }
        List<String> parts = question.parts();
        if (parts.size() == 1) {
            return single(question);
        }
        List<Piece> pieces = new ArrayList<>();
        int answered = 0;
        for (String part : parts) {
            Question one = question.withText(part);
            Draft draft = single(one);
            if (draft.outcome() == Outcome.ANSWERED) {
                answered++;
                pieces.addAll(draft.pieces());
            } else {
                pieces.add(Piece.frame(texts.get(question.language(), "part.unanswered", part)));
            }
        }
        return answered == 0
                ? single(question)
                : new Draft(
                        answered == parts.size() ? Outcome.ANSWERED : Outcome.PARTIAL,
                        pieces,
                        List.of());
    }

    private Draft single(Question question) {
        return switch (intents.read(question.text())) {
            case Intent.Listing listing -> listings.compose(listing, question);
            case Intent.OneMeasure one -> measures.compose(one, question);
            case Intent.Meaning meaning -> records.compose(meaning, question);
            case Intent.Situation situation -> records.compose(situation, question);
            case Intent.Project _ -> projects.compose(question);
            case Intent.Passages _ -> passages.compose(question);
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

    private static Draft framed(List<Piece> frames, Draft draft) {
        List<Piece> pieces = new ArrayList<>(frames);
        pieces.addAll(draft.pieces());
        return new Draft(draft.outcome(), pieces, draft.followUps());
    }
}
