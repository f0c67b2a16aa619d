package no.strategisvar.assistant.http;

import no.strategisvar.assistant.citation.Citation;
import no.strategisvar.assistant.fit.Assessment;
import no.strategisvar.assistant.fit.FitOutcome;
import no.strategisvar.assistant.fit.ProjectFit;
import no.strategisvar.assistant.texts.Language;
import no.strategisvar.assistant.texts.Texts;
import no.strategisvar.corpus.Corpus;
import no.strategisvar.corpus.Descriptor;
import no.strategisvar.corpus.Document;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** «Sjekk prosjektet ditt»: the form, and a result that can be printed for an application. */
final class FitPage {

    static final String ADDRESS = "/prosjekt";

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.of("nb", "NO"));

    private final Corpus corpus;
    private final Texts texts;

    FitPage(Corpus corpus, Texts texts) {
        this.corpus = corpus;
        this.texts = texts;
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
        html.open("form", "class", "project", "method", "post", "action", address(language))
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
                .element("p", texts.get(language, "project.dated", DATE.format(today)))
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
        idea(html, found);
        matches(html, found);
        missing(html, found);
        followUps(html, found);
        documents(html, language);
        again(html, found, description);
        return html.end();
    }

    private void idea(Html html, Assessment found) {
        if (found.idea().isEmpty()) {
            return;
        }
        Language language = found.language();
        html.element("h2", texts.get(language, "project.idea"))
                .element("p", texts.get(language, "project.ideaHelp"))
                .open("ul", "class", "parts");
        for (Assessment.Part part : found.idea()) {
            html.open("li")
                    .element(
                            "strong",
                            texts.get(language, "project.aspect." + part.aspect().wireName()) + ":")
                    .text(part.label() + " – «" + part.quote() + "»")
                    .close("li");
        }
        html.close("ul");
    }

    private void matches(Html html, Assessment found) {
        Language language = found.language();
        if (found.matches().isEmpty()) {
            return;
        }
        html.element("h2", texts.get(language, "project.matches"))
                .element("p", texts.get(language, "project.matchesHelp"));
        html.open("ol", "class", "matches");
        for (Assessment.Match match : found.matches()) {
            String key = match.fit() == Assessment.Fit.STRONG ? "strong" : "partial";
            html.open("li", "class", "card " + key)
                    .open("h3")
                    .text(match.title())
                    .close("h3")
                    .element(
                            "p",
                            texts.get(language, "project.kind." + match.kind())
                                    + " · "
                                    + texts.get(language, "project.fit." + key),
                            "class",
                            "page-facts")
                    .element("p", match.reason())
                    .element("p", texts.get(language, "project.yourWords"), "class", "label")
                    .element("blockquote", match.ideaQuote())
                    .element("p", texts.get(language, "project.planWords"), "class", "label");
            source(html, match.citation(), language);
            if (match.kind().equals("measure")) {
                html.element(
                        "a",
                        texts.get(language, "project.readMeasure"),
                        "href",
                        "/tiltak/" + match.id());
            }
            html.close("li");
        }
        html.close("ol");
    }

    private void source(Html html, Citation citation, Language language) {
        html.element("blockquote", citation.quote(), "lang", citation.document().language())
                .open("p")
                .element("a", Place.of(citation, texts, language), "href", citation.url())
                .close("p");
    }

    private void missing(Html html, Assessment found) {
        if (found.notAddressed().isEmpty()) {
            return;
        }
        Language language = found.language();
        html.element("h2", texts.get(language, "project.missing"))
                .element("p", texts.get(language, "project.missingHelp"))
                .open("ul", "class", "matches");
        for (Assessment.Missing missing : found.notAddressed()) {
            html.open("li", "class", "card").element("p", missing.suggestion());
            source(html, missing.citation(), language);
            html.close("li");
        }
        html.close("ul");
    }

    private void followUps(Html html, Assessment found) {
        if (found.followUps().isEmpty()) {
            return;
        }
        String key = found.outcome() == FitOutcome.TOO_LITTLE ? "project.tell" : "project.more";
        html.element("h2", texts.get(found.language(), key)).open("ul");
        found.followUps().forEach(question -> html.element("li", question));
        html.close("ul");
    }

    private void documents(Html html, Language language) {
        html.element("h2", texts.get(language, "project.documents")).open("ul");
        for (Document document : corpus.documents()) {
            if (!document.records().measures().isEmpty()) {
                html.open("li")
                        .element(
                                "a",
                                document.descriptor().title(),
                                "href",
                                "/documents/" + document.id())
                        .text(version(document.descriptor(), language))
                        .close("li");
            }
        }
        html.close("ul");
    }

    private String version(Descriptor descriptor, Language language) {
        LocalDate adopted = descriptor.adopted();
        String version =
                adopted == null
                        ? ""
                        : ", " + texts.get(language, "project.adopted", DATE.format(adopted));
        return version + " (" + descriptor.publisher() + ")";
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
        return Html.page(texts.get(language, "project.title"), language.tag(), ADDRESS);
    }

    private static String address(Language language) {
        return ADDRESS + "?" + PageLanguage.PARAMETER + "=" + language.tag();
    }

    private static String limit() {
        return String.valueOf(ProjectFit.LONGEST_DESCRIPTION);
    }
}
