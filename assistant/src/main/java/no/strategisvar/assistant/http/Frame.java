package no.strategisvar.assistant.http;

import no.strategisvar.assistant.texts.Language;
import no.strategisvar.assistant.texts.Texts;

import java.util.List;
import java.util.Map;

/** What is around every page that the service writes: head, name and menu. */
final class Frame {

    /** The pages of the menu by address, and the keys of their names. */
    private static final List<Map.Entry<String, String>> PAGES =
            List.of(
                    Map.entry("/", "menu.ask"),
                    Map.entry(FitPage.ADDRESS, "menu.project"),
                    Map.entry(MeasureLink.LIST, "menu.measures"),
                    Map.entry(AboutPage.ADDRESS, "menu.about"));

    private final Texts texts;

    Frame(Texts texts) {
        this.texts = texts;
    }

    /** The beginning of a page that is none of those in the menu. */
    Html page(String title, String language) {
        return begin(title, language, "", false);
    }

    /**
     * The beginning of a page with the site's small script: nothing needs it.
     *
     * @param language a tag such as {@code nb}
     * @param address where the menu says that the reader is, empty for nowhere in it
     */
    Html page(String title, String language, String address) {
        return begin(title, language, address, true);
    }

    private Html begin(String title, String tag, String address, boolean script) {
        Html page = new Html();
        page.raw("<!doctype html>")
                .open("html", "lang", tag)
                .open("head")
                .raw("<meta charset=\"utf-8\">")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
                .raw("<meta name=\"color-scheme\" content=\"light dark\">")
                .raw("<link rel=\"icon\" href=\"/favicon.svg\">")
                .raw("<link rel=\"stylesheet\" href=\"/style.css\">")
                .raw("<link rel=\"stylesheet\" href=\"/pages.css\">")
                .raw(script ? "<script type=\"module\" src=\"/pages.js\"></script>" : "")
                .element("title", title + " – Strategisvar")
                .close("head")
                .open("body")
                .open("header", "class", "site")
                .open("div", "class", "wrap")
                .open("p", "class", "brand")
                .element("a", "Strategisvar", "href", "/")
                .close("p");
        menu(page, "nn".equals(tag) ? Language.NN : Language.NB, address);
        return page.close("div").close("header").open("main", "class", "wrap reading");
    }

    private void menu(Html page, Language language, String address) {
        page.open("nav", "class", "menu", "aria-label", texts.get(language, "menu.label"))
                .open("ul");
        for (Map.Entry<String, String> entry : PAGES) {
            String name = texts.get(language, entry.getValue());
            String target = PageLanguage.address(entry.getKey(), language);
            page.open("li");
            if (entry.getKey().equals(address)) {
                page.element("a", name, "href", target, "aria-current", "page");
            } else {
                page.element("a", name, "href", target);
            }
            page.close("li");
        }
        page.close("ul").close("nav");
    }
}
