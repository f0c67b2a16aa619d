package no.strategisvar.assistant.http;

import io.javalin.http.Context;

import no.strategisvar.assistant.texts.Language;

/** Which written standard a page is shown in: {@code sprak=nn}, or bokmål. */
final class PageLanguage {

    static final String PARAMETER = "sprak";

    private PageLanguage() {}

    static Language of(Context ctx) {
        return "nn".equals(ctx.queryParam(PARAMETER)) ? Language.NN : Language.NB;
    }
}
