package no.strategisvar.assistant.http;

import java.util.Set;

/** Builds a page piece by piece; every text and attribute is escaped. */
final class Html {

    /** After these a line break would be a blank that the reader sees. */
    private static final Set<String> INLINE = Set.of("a", "strong");

    private final StringBuilder html = new StringBuilder();

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
        html.append("</").append(tag).append('>');
        if (!INLINE.contains(tag)) {
            html.append('\n');
        }
        return this;
    }

    Html element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close(tag);
    }

    Html text(String text) {
        html.append(escape(text));
        return this;
    }

    /** Markup of our own, as it stands. */
    Html raw(String markup) {
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
