package no.strategisvar.assistant.http;

import no.strategisvar.assistant.answer.Author;
import no.strategisvar.assistant.fit.Phrasing;

/**
 * Who may write anew what was found in one index.
 *
 * @param answers writes answers to questions
 * @param reasons says why a record fits a project idea
 */
public record Writers(Author answers, Phrasing reasons) {

    /** Nobody: everything is in the documents' own words and made by rule. */
    public static final Writers NONE = new Writers(Author.NONE, Phrasing.NONE);
}
