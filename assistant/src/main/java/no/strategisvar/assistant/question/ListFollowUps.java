package no.strategisvar.assistant.question;

import no.strategisvar.assistant.texts.Language;
import no.strategisvar.assistant.texts.Texts;
import no.strategisvar.assistant.wanted.RecordKind;
import no.strategisvar.index.PassageIndex;
import no.strategisvar.index.Query;
import no.strategisvar.index.TermMatch;
import no.strategisvar.index.analysis.Word;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Says a follow-up to a list as a question for a list of its own. What it names takes the place of
 * what was named before, or narrows it, or is added to it; the rest stays. Example: after «Hvilke
 * tiltak er det for teknologi?», «og hvor mange for bioøkonomi?» is «Hvor mange tiltak har planen
 * for bioøkonomi?», and «bare de som nevner SMB» is «Hvilke tiltak har planen som nevner «SMB» for
 * teknologi?».
 */
final class ListFollowUps {

    private static final Set<RecordKind> KINDS =
            Set.of(RecordKind.MEASURE, RecordKind.PRIORITY, RecordKind.GOAL);

    private final TermMatch match;
    private final RecordWords recordWords;
    private final AreaReader areas;
    private final ListChange changes;
    private final IntentReader intents;
    private final ListQuestion questions;
    private final PlanWords plan = new PlanWords();

    ListFollowUps(PassageIndex index, RecordWords recordWords, IntentReader intents, Texts texts) {
        this.match = index.termMatch();
        this.recordWords = recordWords;
        this.areas = new AreaReader(index.corpus(), match, recordWords);
        this.intents = intents;
        this.changes =
                new ListChange(
                        new ListingScope(index.corpus(), recordWords),
                        new Subjects(recordWords, match));
        this.questions = new ListQuestion(index.corpus(), texts);
    }

    /**
     * The question in full; empty where no list was asked for before, or the message asks for
     * something else.
     *
     * @param before the question before, in full
     * @param answered the first line of the answer to it, which names the list where the question
     *     has no noun for it
     */
    Optional<String> complete(
            String before, Optional<String> answered, String last, Query query, Language language) {
        Optional<Intent.Listing> asked = list(before);
        return asked.filter(_ -> recordWords.nouns().asked(match.words(before)).isPresent())
                .or(() -> answered.flatMap(this::list).filter(Intent.Listing::isLimited))
                .or(() -> asked)
                .flatMap(list -> changes.of(list, message(last, list), query))
                .flatMap(list -> inFull(list, language));
    }

    private FollowUp message(String text, Intent.Listing before) {
        List<Word> words = match.words(text);
        Optional<RecordKind> named =
                recordWords
                        .nouns()
                        .asked(words)
                        .map(RecordNouns.Named::kind)
                        .filter(KINDS::contains)
                        .or(() -> recordWords.verbs().told(words).map(RecordVerbs.Told::kind));
        AreaMentions places =
                areas.of(named.orElse(before.kind()), recordWords.withoutMentioned(words));
        boolean all = recordWords.scope().namesAllAreas(FollowUp.withoutPointedAt(words));
        return new FollowUp(
                text,
                words,
                named,
                places,
                all,
                words.stream().anyMatch(plan::has),
                PageMentions.of(text).pages());
    }

    /** Whether a message asks for a list that it limits itself: «hva er målene for 2030?». */
    boolean standsAlone(String message) {
        return !Completion.opens(match.words(message))
                && list(message).filter(Intent.Listing::isLimited).isPresent();
    }

    private Optional<Intent.Listing> list(String question) {
        return intents.read(question) instanceof Intent.Listing list
                        && KINDS.contains(list.kind())
                        && list.ranking().isEmpty()
                ? Optional.of(list)
                : Optional.empty();
    }

    /** The question for a list, where it is read as that list. */
    private Optional<String> inFull(Intent.Listing list, Language language) {
        String question = questions.of(list, language);
        return list(question)
                .filter(read ->
                        read.kind() == list.kind()
                                && read.areas().equals(list.areas())
                                && read.tools().equals(list.tools())
                                && read.pages().equals(list.pages())
                                && read.numbers().equals(list.numbers())
                                && read.topic().isEmpty() == list.topic().isEmpty())
                .map(_ -> question);
    }
}
