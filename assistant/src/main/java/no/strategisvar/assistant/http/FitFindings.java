package no.strategisvar.assistant.http;

import no.strategisvar.assistant.citation.Citation;
import no.strategisvar.assistant.fit.Assessment;
import no.strategisvar.assistant.fit.FitOutcome;
import no.strategisvar.assistant.texts.Language;
import no.strategisvar.assistant.texts.Texts;

/** What an assessment found, for the page: what the idea says, what fits, and what it misses. */
final class FitFindings {

    private final Texts texts;

    FitFindings(Texts texts) {
        this.texts = texts;
    }

    void render(Html html, Assessment found) {
        idea(html, found);
        matches(html, found);
        removed(html, found);
        missing(html, found);
        followUps(html, found);
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
                    .text(" " + part.label() + " – «" + part.quote() + "»")
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
                            "page-facts");
            reason(html, match, language);
            html.element("p", texts.get(language, "project.yourWords"), "class", "label")
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

    /** The reason; one that a language model wrote says so, to people and to machines. */
    private void reason(Html html, Assessment.Match match, Language language) {
        html.element("p", match.reason(), "data-ai-generated", String.valueOf(match.generated()));
        if (match.generated()) {
            html.element("p", texts.get(language, "project.byModel"), "class", "label");
        }
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

    /** A language model takes nothing away in silence. */
    private void removed(Html html, Assessment found) {
        if (found.origin().removed() > 0) {
            html.element(
                    "p",
                    texts.get(found.language(), "project.removed", found.origin().removed()),
                    "class",
                    "page-facts");
        }
    }
}
