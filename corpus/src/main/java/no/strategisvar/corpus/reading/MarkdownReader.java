package no.strategisvar.corpus.reading;

import no.strategisvar.corpus.CorpusException;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads Markdown: headings ({@code #} and underlined), lists, paragraphs, tables and fenced code,
 * which is kept as text. Marks of emphasis and the targets of links are taken away.
 */
final class MarkdownReader implements SourceReader {

    private static final Pattern ATX = Pattern.compile("^ {0,3}(#{1,6})(?:[ \\t]+(.*?))?[ \\t#]*$");
    private static final Pattern SETEXT = Pattern.compile("^ {0,3}(=+|-+)\\s*$");
    private static final Pattern FENCE = Pattern.compile("^ {0,3}(```+|~~~+).*$");
    private static final Pattern RULE = Pattern.compile("^ {0,3}([-*_])( *\\1){2,} *$");
    private static final Pattern ROW = Pattern.compile("^\\s*\\|.*\\|\\s*$");
    private static final Pattern ROW_RULE = Pattern.compile("^[\\s|:-]+$");
    private static final Pattern BULLET = Pattern.compile("^\\s*[-+*]\\s+(\\[[ xX]]\\s+)?(?=\\S)");

    private final List<Piece> pieces = new ArrayList<>();
    private final List<Line> section = new ArrayList<>();

    @Override
    public SourceText read(SourceFile file, ReadingNotes notes)
            throws IOException, CorpusException {
        List<String> lines = file.text(notes).lines().toList();
        int from = frontMatter(lines);
        for (int i = 0; i < from; i++) {
            notes.drop(i + 1, lines.get(i), "metadata øverst i Markdown-filen");
        }
        String fence = "";
        for (int i = from; i < lines.size(); i++) {
            String line = lines.get(i);
            Matcher fenced = FENCE.matcher(line);
            boolean closes = !fence.isEmpty() && line.strip().startsWith(fence);
            if (fence.isEmpty() ? fenced.matches() : closes) {
                fence = fence.isEmpty() ? fenced.group(1) : "";
                addText(i, "");
            } else if (!fence.isEmpty()) {
                addText(i, line);
            } else if (SETEXT.matcher(line).matches() && underlines(section, i)) {
                String text = section.removeLast().text();
                heading(line.strip().startsWith("=") ? 1 : 2, i, text);
            } else {
                read(line, i);
            }
        }
        flush();
        return SourceText.of(List.copyOf(pieces), null, notes);
    }

    private void read(String line, int at) {
        Matcher atx = ATX.matcher(line);
        if (atx.matches()) {
            String text = atx.group(2) == null ? "" : atx.group(2);
            heading(atx.group(1).length(), at + 1, MarkdownMarks.strip(text));
        } else if (RULE.matcher(line).matches()) {
            addText(at, "");
        } else if (ROW.matcher(line).matches()) {
            row(line, at);
        } else {
            String quoted = line.replaceFirst("^ {0,3}(> ?)+", "");
            String text = BULLET.matcher(quoted).replaceFirst("• ");
            addText(at, MarkdownMarks.strip(text));
        }
    }

    /** Lines between two rules of three hyphens at the very top. */
    private static int frontMatter(List<String> lines) {
        if (lines.isEmpty() || !lines.getFirst().strip().equals("---")) {
            return 0;
        }
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).strip().equals("---")) {
                return i + 1;
            }
        }
        return 0;
    }

    private static boolean underlines(List<Line> section, int at) {
        return !section.isEmpty()
                && section.getLast().number() == at
                && !section.getLast().isBlank()
                && !LineBlocks.beginsItem(section.getLast().text());
    }

    private void heading(int level, int line, String text) {
        flush();
        if (!text.isBlank()) {
            pieces.add(new Piece.Heading(level, null, line, text));
        }
    }

    private void row(String line, int at) {
        flush();
        if (ROW_RULE.matcher(line).matches()) {
            return;
        }
        String inner = line.strip();
        List<String> cells = new ArrayList<>();
        for (String cell : inner.substring(1, inner.length() - 1).split("(?<!\\\\)\\|", -1)) {
            if (!cell.isBlank()) {
                cells.add(MarkdownMarks.strip(cell.strip()));
            }
        }
        pieces.add(
                new Piece.Body(
                        new Block(
                                Block.Kind.ROW,
                                List.of(),
                                null,
                                at + 1,
                                String.join(Block.CELL_END, cells),
                                0)));
    }

    private void addText(int at, String text) {
        section.add(new Line(at + 1, null, text));
    }

    private void flush() {
        pieces.addAll(LineBlocks.of(section));
        section.clear();
    }
}
