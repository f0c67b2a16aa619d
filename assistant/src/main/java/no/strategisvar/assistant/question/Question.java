package no.strategisvar.assistant.question;

import no.strategisvar.assistant.texts.Language;
import no.strategisvar.index.PassageIndex;
import no.strategisvar.index.Query;

import java.util.List;
import java.util.Optional;

/**
 * A question that stands on its own.
 *
 * @param text what is searched for
 * @param asked the words that say what sort of answer is wanted; the text, or for a follow-up the
 *     last message alone
 * @param language the standard that was asked in
 * @param understoodAs the question in full, where a follow-up was completed from earlier turns
 * @param context what was answered before, for a follow-up; helps to find the place
 * @param foreign whether it was asked in another language than Norwegian
 * @param pointsNowhere whether there is nothing to look for: it points to something that was not
 *     named («når er det ferdig?»), or only greets («hei»)
 */
public record Question(
        String text,
        String asked,
        Language language,
        Optional<String> understoodAs,
        Optional<String> context,
        boolean foreign,
        boolean pointsNowhere) {

    /** What a word of the answer before counts against a word of the question. */
    private static final float CONTEXT = 0.3f;

    /** What is searched for: the words of the question, and weakly those of the answer before. */
    public Query query(PassageIndex index) {
        Query own = index.query(text);
        return context.map(said -> own.withContext(index.query(said), CONTEXT)).orElse(own);
    }

    /**
     * What the sentences that answer are picked by: the words of the subject alone; all words where
     * no other names one, as in «hva handler planen om?».
     */
    public Query subject(PassageIndex index) {
        Query whole = query(index);
        boolean named = whole.terms().stream().anyMatch(term -> !EmptyWords.has(term.word()));
        return named ? whole.withoutBinding() : whole;
    }

    /** The questions of the message, one or more; a follow-up is one. */
    public List<String> parts() {
        return understoodAs.isPresent() ? List.of(text) : Parts.of(text);
    }

    /** The same follow-up, said in full. */
    public Question understoodAs(String whole) {
        return new Question(whole, whole, language, Optional.of(whole), context, foreign, false);
    }

    /** The same asker with another question. */
    public Question withText(String other) {
        return withText(other, other);
    }

    /** The same asker with one question of the message, said in full. */
    public Question withText(String whole, String other) {
        return new Question(whole, other, language, understoodAs, context, foreign, pointsNowhere);
    }
}
