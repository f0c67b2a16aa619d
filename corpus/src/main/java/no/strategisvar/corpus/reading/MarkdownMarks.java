package no.strategisvar.corpus.reading;

import java.util.regex.Pattern;

/** Takes the marks out of a line of Markdown: what is left is what a person reads. */
final class MarkdownMarks {

    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->");
    private static final Pattern LINK = Pattern.compile("!?\\[([^\\]]*)]\\([^)]*\\)");
    private static final Pattern REFERENCE = Pattern.compile("!?\\[([^\\]]+)]\\[[^\\]]*]");
    private static final Pattern ADDRESS = Pattern.compile("<((?:https?://|mailto:)[^>\\s]+)>");
    private static final Pattern STRONG = Pattern.compile("(\\*\\*|__)(?=\\S)(.+?)(?<=\\S)\\1");
    private static final Pattern EMPHASIS =
            Pattern.compile("(?<![\\p{L}\\d*_])([*_])(?=\\S)([^*_]+?)(?<=\\S)\\1(?![\\p{L}\\d])");
    private static final Pattern CODE = Pattern.compile("`+([^`]+)`+");
    private static final Pattern ESCAPE = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+.!|>-])");

    private MarkdownMarks() {}

    /** {@code "**Mål** i [planen](x.md)"} becomes {@code "Mål i planen"}. */
    static String strip(String line) {
        String text = COMMENT.matcher(line).replaceAll("");
        text = LINK.matcher(text).replaceAll("$1");
        text = REFERENCE.matcher(text).replaceAll("$1");
        text = ADDRESS.matcher(text).replaceAll("$1");
        text = STRONG.matcher(text).replaceAll("$2");
        text = EMPHASIS.matcher(text).replaceAll("$2");
        text = CODE.matcher(text).replaceAll("$1");
        return ESCAPE.matcher(text).replaceAll("$1");
    }
}
