package no.strategisvar.assistant.http;

import io.javalin.http.Context;

import no.strategisvar.assistant.texts.Language;

/** Which written standard a page is shown in: {@code sprak=nn}, or bokmål. */
final class PageLanguage {

    static final String PARAMETER = "sprak";

    private PageLanguage() {}

    /** A page of ours in a written standard; bokmål needs no word of it. */
    static String address(String page, Language language) {
        return language == Language.NN ? page + "?" + PARAMETER + "=" + language.tag() : page;
    }

    static Language of(Context ctx) {
        return "nn".equals(ctx.queryParam(PARAMETER)) ? Language.NN : Language.NB;
    }
}
