package no.strategisvar.assistant.http;

import no.strategisvar.assistant.fit.Assessment;
import no.strategisvar.assistant.fit.FitOutcome;
import no.strategisvar.assistant.fit.ProjectFit;
import no.strategisvar.assistant.texts.Language;
import no.strategisvar.assistant.texts.Texts;
import no.strategisvar.corpus.Corpus;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** «Sjekk prosjektet ditt»: the form, and a result that can be printed for an application. */
final class FitPage {

    static final String ADDRESS = "/prosjekt";

    private final Texts texts;
    private final boolean hasModel;
    private final Frame frame;
    private final FitFindings findings;
    private final UsedDocuments documents;

    /**
     * The page over some documents.
     *
     * @param hasModel whether a language model may write; the reader is told before writing
     */
    FitPage(Corpus corpus, Texts texts, boolean hasModel) {
        this.texts = texts;
        this.hasModel = hasModel;
        this.frame = new Frame(texts);
        this.findings = new FitFindings(texts);
        this.documents = new UsedDocuments(corpus, texts);
    }

    /**
     * The form.
     *
     * @param written what stands in the field
     * @param error the key of what is wrong with it, or null
     */
    String form(Language language, String written, @Nullable String error) {
        Html html = page(language);
        html.element("h1", texts.get(language, "project.title"))
                .element("p", texts.get(language, "project.intro"))
                .element("p", texts.get(language, "project.privacy"));
        if (hasModel) {
            html.open("p")
                    .text(texts.get(language, "project.modelNote") + " ")
                    .element(
                            "a",
                            texts.get(language, "about.title"),
                            "href",
                            PageLanguage.address(AboutPage.ADDRESS, language))
                    .text(".")
                    .close("p");
        }
        if (error != null) {
            html.open("div", "role", "alert")
                    .element("p", texts.get(language, error, limit()), "id", "error")
                    .close("div");
        }
        fields(html, language, written, error != null);
        html.element("p", texts.get(language, "fit.caveat"), "class", "page-facts");
        return html.end();
    }

    private void fields(Html html, Language language, String written, boolean wrong) {
        html.open(
                        "form",
                        "class",
                        "project",
                        "method",
                        "post",
                        "action",
                        PageLanguage.address(ADDRESS, language))
                .element("label", texts.get(language, "project.label"), "for", "description")
                .element(
                        "p",
                        texts.get(language, "project.help", limit()),
                        "id",
                        "help",
                        "class",
                        "page-facts")
                .open(
                        "textarea",
                        "id",
                        "description",
                        "name",
                        "description",
                        "rows",
                        "10",
                        "maxlength",
                        limit(),
                        "aria-describedby",
                        wrong ? "help error" : "help",
                        "aria-invalid",
                        String.valueOf(wrong))
                .text(written)
                .close("textarea")
                .element(
                        "button",
                        texts.get(language, "project.send"),
                        "type",
                        "submit",
                        "class",
                        "primary")
                .close("form");
    }

    /** What was found, with the applicant's text, the date, the documents and every source. */
    String result(Assessment found, String description, LocalDate today) {
        Language language = found.language();
        Html html = page(language);
        html.element("h1", texts.get(language, "project.title"))
                .element("p", dated(found, today))
                .element("p", found.message(), "role", "status", "class", "message")
                .element("p", found.caveat(), "class", "caveat");
        if (!found.matches().isEmpty()) {
            html.element(
                    "button",
                    texts.get(language, "page.print"),
                    "type",
                    "button",
                    "data-print",
                    "",
                    "hidden",
                    "");
        }
        findings.render(html, found);
        documents.render(html, language);
        again(html, found, description);
        return html.end();
    }

    /** When it was made, and whether a language model had a say. */
    private String dated(Assessment found, LocalDate today) {
        Language language = found.language();
        String date = DocumentVersion.date(today);
        return found.origin()
                .model()
                .map(model -> texts.get(language, "project.datedModel", date, model))
                .orElseGet(() -> texts.get(language, "project.dated", date));
    }

    private void again(Html html, Assessment found, String description) {
        Language language = found.language();
        html.element("h2", texts.get(language, "project.yourText"));
        if (found.outcome() == FitOutcome.BLOCKED) {
            fields(html, language, "", false);
            return;
        }
        html.element("p", description, "class", "print-only written")
                .open("div", "class", "no-print");
        fields(html, language, description, false);
        html.close("div");
    }

    private Html page(Language language) {
        return frame.page(texts.get(language, "project.title"), language.tag(), ADDRESS);
    }

    private static String limit() {
        return String.valueOf(ProjectFit.LONGEST_DESCRIPTION);
    }
}
