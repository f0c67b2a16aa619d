package no.strategisvar.assistant.http;

import no.strategisvar.assistant.citation.Citation;
import no.strategisvar.assistant.texts.Language;
import no.strategisvar.assistant.texts.Texts;

/** Where a quote stands, for a reader. */
final class Place {

    private Place() {}

    /** Document, headings and page, such as «Strategien › Teknologi, side 25». */
    static String of(Citation citation, Texts texts, Language language) {
        String place =
                citation.document().shortTitle()
                        + " › "
                        + String.join(" › ", citation.passage().path());
        Integer page = citation.passage().page();
        return page == null ? place : place + ", " + texts.get(language, "page.number", page);
    }
}
