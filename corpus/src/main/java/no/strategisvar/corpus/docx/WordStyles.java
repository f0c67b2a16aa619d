package no.strategisvar.corpus.docx;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamException;

/**
 * What the paragraph styles of a document mean. The names are English in every Word: what Word
 * shows as «Overskrift 1» is called {@code heading 1} in the file.
 */
final class WordStyles {

    private static final Pattern HEADING = Pattern.compile("(?:heading|overskrift) ?([1-9])");
    private static final int NO_OUTLINE = 9;

    /** A style as the file has it. */
    private static final class Style {
        private String name = "";
        private String basedOn = "";
        private int outline = NO_OUTLINE;
        private String list = "";
        private int listLevel;
    }

    private final Map<String, Style> styles = new HashMap<>();

    private WordStyles() {}

    static WordStyles read(byte[] part) throws XMLStreamException, ForbiddenXml {
        WordStyles read = new WordStyles();
        if (part.length == 0) {
            return read;
        }
        WordXml xml = new WordXml(part);
        Style style = new Style();
        while (xml.next()) {
            if (!xml.opens()) {
                continue;
            }
            switch (xml.name()) {
                case "style" -> {
                    style = new Style();
                    read.styles.put(xml.attribute("styleId"), style);
                }
                case "name" -> style.name = xml.attribute("val").toLowerCase(Locale.ROOT);
                case "basedOn" -> style.basedOn = xml.attribute("val");
                case "outlineLvl" -> style.outline = xml.value(NO_OUTLINE);
                case "numId" -> style.list = xml.attribute("val");
                case "ilvl" -> style.listLevel = xml.value(0);
                default -> {}
            }
        }
        return read;
    }

    /** The level of a heading: 1 for a title, 2 for {@code heading 1}; 0 for no heading. */
    int headingLevel(String id) {
        Style style = styles.get(id);
        for (int i = 0; style != null && i < 20; i++) {
            Matcher heading = HEADING.matcher(style.name);
            if (heading.matches()) {
                return 1 + Integer.parseInt(heading.group(1));
            }
            if (style.name.equals("title") || style.name.equals("tittel")) {
                return 1;
            }
            if (style.outline < NO_OUTLINE) {
                return style.outline + 2;
            }
            style = styles.get(style.basedOn);
        }
        return 0;
    }

    /** Whether the style is that of a line in a table of contents. */
    boolean isContents(String id) {
        Style style = styles.get(id);
        return style != null
                && (style.name.startsWith("toc ") || style.name.startsWith("table of figures"));
    }

    /** The list that the style puts its paragraphs in; empty for none. */
    String list(String id) {
        Style style = styles.get(id);
        for (int i = 0; style != null && i < 20; i++) {
            if (!style.list.isEmpty()) {
                return style.list;
            }
            style = styles.get(style.basedOn);
        }
        return "";
    }

    int listLevel(String id) {
        Style style = styles.get(id);
        return style == null ? 0 : style.listLevel;
    }
}
