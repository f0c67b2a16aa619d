package no.strategisvar.assistant.http;

/** Builds a page piece by piece; every text and attribute is escaped. */
final class Html {

    private final StringBuilder html = new StringBuilder();

    /** The frame of a page, with the site's style and navigation. */
    static Html page(String title, String language) {
        Html page = new Html();
        page.html.append("<!doctype html>\n");
        page.open("html", "lang", language)
                .open("head")
                .raw("<meta charset=\"utf-8\">")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
                .raw("<link rel=\"stylesheet\" href=\"/style.css\">")
                .element("title", title + " – Strategisvar")
                .close("head")
                .open("body")
                .open("header", "class", "site")
                .open("div", "class", "wrap")
                .open("p", "class", "brand")
                .element("a", "Strategisvar", "href", "/")
                .close("p")
                .close("div")
                .close("header")
                .open("main", "class", "wrap reading");
        return page;
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
