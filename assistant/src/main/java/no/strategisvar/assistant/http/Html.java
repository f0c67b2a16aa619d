package no.strategisvar.assistant.http;

import java.util.List;
import java.util.Map;

/** Builds a page piece by piece; every text and attribute is escaped. */
final class Html {

    private final StringBuilder html = new StringBuilder();

    /** The pages of the site by address; each name is the same in bokmål and nynorsk. */
    private static final List<Map.Entry<String, String>> PAGES =
            List.of(
                    Map.entry("/", "Spør"),
                    Map.entry("/prosjekt", "Sjekk prosjektet ditt"),
                    Map.entry("/tiltak", "Finn tiltak"),
                    Map.entry("/om", "Om Strategisvar"));

    /** The frame of a page that is none of those in the menu. */
    static Html page(String title, String language) {
        return frame(title, language, "", false);
    }

    /**
     * The frame of a page with the site's small script: nothing needs it.
     *
     * @param address where the menu says that the reader is, empty for nowhere in it
     */
    static Html page(String title, String language, String address) {
        return frame(title, language, address, true);
    }

    private static Html frame(String title, String language, String address, boolean script) {
        Html page = new Html();
        page.html.append("<!doctype html>\n");
        page.open("html", "lang", language)
                .open("head")
                .raw("<meta charset=\"utf-8\">")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
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
        page.menu(address).close("div").close("header").open("main", "class", "wrap reading");
        return page;
    }

    private Html menu(String address) {
        open("nav", "class", "menu", "aria-label", "Meny").open("ul");
        for (Map.Entry<String, String> entry : PAGES) {
            String page = entry.getKey();
            open("li");
            if (page.equals(address)) {
                element("a", entry.getValue(), "href", page, "aria-current", "page");
            } else {
                element("a", entry.getValue(), "href", page);
            }
            close("li");
        }
        return close("ul").close("nav");
    }

    String end() {
        return close("main").close("body").close("html").html.toString();
    }

    Html open(String tag, String... attributes) {
        html.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            html.append(' ').append(attributes[i]).append("=\"");
            html.append(escape(attributes[i + 1])).append('"');
        }
        html.append('>');
        return this;
    }

    Html close(String tag) {
        html.append("</").append(tag).append(">\n");
        return this;
    }

    Html element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close(tag);
    }

    Html text(String text) {
        html.append(escape(text));
        return this;
    }

    private Html raw(String markup) {
        html.append(markup).append('\n');
        return this;
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
