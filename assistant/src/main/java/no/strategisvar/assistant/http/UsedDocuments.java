package no.strategisvar.assistant.http;

import no.strategisvar.assistant.texts.Language;
import no.strategisvar.assistant.texts.Texts;
import no.strategisvar.corpus.Corpus;
import no.strategisvar.corpus.Document;

import java.time.LocalDate;

/**
 * The documents that the records on a page come from, each with its version, for a printed copy.
 */
final class UsedDocuments {

    private final Corpus corpus;
    private final Texts texts;

    UsedDocuments(Corpus corpus, Texts texts) {
        this.corpus = corpus;
        this.texts = texts;
    }

    /** The list under a heading. */
    void render(Html html, Language language) {
        html.element("h2", texts.get(language, "project.documents")).open("ul");
        for (Document document : corpus.documents()) {
            if (!document.records().measures().isEmpty()) {
                html.open("li")
                        .element(
                                "a",
                                document.descriptor().title(),
                                "href",
                                "/documents/" + document.id())
                        .text(DocumentVersion.of(document.descriptor(), texts, language))
                        .close("li");
            }
        }
        html.close("ul");
    }

    /** The same, and the day: a page on paper does not tell when it was made. */
    void render(Html html, Language language, LocalDate today) {
        render(html, language);
        html.element(
                "p",
                texts.get(language, "page.made", DocumentVersion.date(today)),
                "class",
                "page-facts");
    }
}
