package no.strategisvar.corpus.docx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import javax.xml.stream.XMLStreamException;

/**
 * Reads the paragraphs and tables of one part. Deleted, moved and hidden text is left out. A table
 * with one filled cell in a row only lays out the page: its paragraphs are read as such.
 */
final class WordBody {

    /** A paragraph in the making. */
    private static final class Draft {
        private final StringBuilder text = new StringBuilder();
        private final StringBuilder hidden = new StringBuilder();
        private String style = "";
        private int outline = -1;
        private String list = "";
        private int depth = -1;
    }

    /** A row in the making: for each cell what its paragraphs became. */
    private static final class RowDraft {
        private final List<List<WordPiece>> cells = new ArrayList<>();
    }

    private final WordStyles styles;
    private final WordLists lists;
    private final List<WordPiece> pieces = new ArrayList<>();
    private final Deque<Draft> drafts = new ArrayDeque<>();
    private final Deque<RowDraft> rows = new ArrayDeque<>();
    private boolean hidden;
    private boolean inRunText;

    private WordBody(WordStyles styles, WordLists lists) {
        this.styles = styles;
        this.lists = lists;
    }

    static List<WordPiece> read(byte[] part, WordStyles styles, WordLists lists)
            throws XMLStreamException, ForbiddenXml {
        WordBody body = new WordBody(styles, lists);
        if (part.length > 0) {
            WordXml xml = new WordXml(part);
            while (xml.next()) {
                if (xml.opens()) {
                    body.open(xml);
                } else if (xml.closes()) {
                    body.close(xml.name());
                } else if (body.inRunText) {
                    body.append(xml.text());
                }
            }
        }
        return body.pieces;
    }

    private void open(WordXml xml) throws XMLStreamException, ForbiddenXml {
        switch (xml.name()) {
            case "del", "moveFrom", "Fallback", "instrText", "sdtPr", "pPrChange", "rPrChange" ->
                    xml.skip();
            case "p" -> drafts.push(new Draft());
            case "tr" -> rows.push(new RowDraft());
            case "tc" -> {
                if (!rows.isEmpty()) {
                    rows.peek().cells.add(new ArrayList<>());
                }
            }
            case "r" -> hidden = false;
            case "vanish" -> hidden = xml.isOn();
            case "t" -> inRunText = true;
            case "tab", "br", "cr" -> append(" ");
            case "noBreakHyphen" -> append("-");
            default -> property(xml);
        }
    }

    private void property(WordXml xml) {
        Draft draft = drafts.peek();
        if (draft == null) {
            return;
        }
        switch (xml.name()) {
            case "pStyle" -> draft.style = xml.attribute("val");
            case "outlineLvl" -> draft.outline = xml.value(9);
            case "numId" -> draft.list = xml.attribute("val");
            case "ilvl" -> draft.depth = xml.value(0);
            default -> {}
        }
    }

    private void close(String name) {
        switch (name) {
            case "t" -> inRunText = false;
            case "p" -> {
                Draft draft = drafts.poll();
                if (draft != null) {
                    add(draft);
                }
            }
            case "tr" -> {
                RowDraft row = rows.poll();
                if (row != null) {
                    add(row);
                }
            }
            default -> {}
        }
    }

    private void append(String text) {
        Draft draft = drafts.peek();
        if (draft != null) {
            (hidden ? draft.hidden : draft.text).append(text);
        }
    }

    private void add(Draft draft) {
        String unseen = draft.hidden.toString().strip();
        if (!unseen.isEmpty()) {
            add(new WordPiece.Furniture(unseen, "skjult tekst i Word"));
        }
        String text = draft.text.toString().strip();
        if (text.isEmpty()) {
            return;
        }
        if (styles.isContents(draft.style)) {
            add(new WordPiece.Furniture(text, "innholdsfortegnelse"));
            return;
        }
        boolean ownOutline = draft.outline >= 0 && draft.outline < 9;
        int level = ownOutline ? draft.outline + 2 : styles.headingLevel(draft.style);
        if (level > 0) {
            add(new WordPiece.Heading(level, text));
            return;
        }
        String list = draft.list.isEmpty() ? styles.list(draft.style) : draft.list;
        if (list.isEmpty() || list.equals("0")) {
            add(new WordPiece.Paragraph(text));
        } else {
            int depth = draft.depth >= 0 ? draft.depth : styles.listLevel(draft.style);
            add(new WordPiece.Item(lists.next(list, depth), text));
        }
    }

    private void add(RowDraft row) {
        List<List<WordPiece>> filled = row.cells.stream().filter(cell -> !cell.isEmpty()).toList();
        boolean headings =
                filled.stream().flatMap(List::stream).anyMatch(WordPiece.Heading.class::isInstance);
        if (filled.size() < 2 || headings) {
            filled.forEach(cell -> cell.forEach(this::add));
            return;
        }
        List<String> cells = new ArrayList<>();
        for (List<WordPiece> cell : filled) {
            cells.add(String.join(" ", cell.stream().map(WordBody::text).toList()));
        }
        add(new WordPiece.Row(cells));
    }

    private void add(WordPiece piece) {
        RowDraft row = rows.peek();
        if (row == null || row.cells.isEmpty()) {
            pieces.add(piece);
        } else {
            row.cells.getLast().add(piece);
        }
    }

    private static String text(WordPiece piece) {
        return switch (piece) {
            case WordPiece.Heading(_, String text) -> text;
            case WordPiece.Paragraph(String text) -> text;
            case WordPiece.Item(int number, String text) ->
                    number > 0 ? number + ". " + text : text;
            case WordPiece.Row(List<String> cells) -> String.join(" ", cells);
            case WordPiece.Furniture _ -> "";
        };
    }
}
