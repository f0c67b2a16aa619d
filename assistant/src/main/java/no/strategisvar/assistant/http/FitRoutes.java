package no.strategisvar.assistant.http;

import io.javalin.http.Context;

import no.strategisvar.assistant.fit.Assessment;
import no.strategisvar.assistant.fit.Phrasing;
import no.strategisvar.assistant.fit.ProjectFit;
import no.strategisvar.assistant.texts.Language;

/**
 * {@code POST /api/fit}, and the page {@code /prosjekt} with its form. Nothing of a description is
 * kept, logged or put into an address.
 */
final class FitRoutes {

    private final ProjectFit fit;
    private final Phrasing phrasing;
    private final FitPage page;

    FitRoutes(ProjectFit fit, Phrasing phrasing, FitPage page) {
        this.fit = fit;
        this.phrasing = phrasing;
        this.page = page;
    }

    void assess(Context ctx) {
        ctx.json(FitViews.AssessmentView.of(assess(ctx, FitRequest.read(ctx.body()))));
    }

    private Assessment assess(Context ctx, String description) {
        Assessment found = fit.assess(description, phrasing);
        ctx.header(ChatRoutes.GENERATED, String.valueOf(found.origin().isGenerated()));
        return found;
    }

    void form(Context ctx) {
        ctx.html(page.form(PageLanguage.of(ctx), "", null));
    }

    /** A form that cannot be used comes back with what was written, and says why. */
    void result(Context ctx) {
        ctx.header("Cache-Control", "no-store");
        Language language = PageLanguage.of(ctx);
        // Browsers send line breaks of a form as two characters, which count against no one.
        String written = ctx.formParam("description");
        String description = written == null ? "" : written.replace("\r\n", "\n");
        if (description.isBlank()) {
            ctx.status(400).html(page.form(language, "", "project.empty"));
        } else if (description.length() > ProjectFit.LONGEST_DESCRIPTION) {
            ctx.status(400).html(page.form(language, description, "project.tooLong"));
        } else {
            ctx.html(page.result(assess(ctx, description), description, DocumentVersion.today()));
        }
    }
}
