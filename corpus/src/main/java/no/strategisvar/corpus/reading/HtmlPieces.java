package no.strategisvar.corpus.reading;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * Walks a web page and gathers its text, block by block. A row of a table is one piece, unless the
 * table only lays out the page.
 */
final class HtmlPieces implements NodeVisitor {

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final String BLOCKS_IN_CELLS = "h1, h2, h3, h4, h5, h6, table";

    /** A list that is open, and the number of its next item. */
    private static final class OpenList {
        private final boolean numbered;
        private int next;

        OpenList(boolean numbered, int next) {
            this.numbered = numbered;
            this.next = next;
        }
    }

    private final ReadingNotes notes;
    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final Deque<OpenList> lists = new ArrayDeque<>();
    private Block.Kind kind = Block.Kind.PARAGRAPH;
    private int number;
    private int depthOfRow = -1;
    private int count;

    private HtmlPieces(ReadingNotes notes) {
        this.notes = notes;
    }

    static List<Piece> of(Element body, ReadingNotes notes) {
        HtmlPieces walk = new HtmlPieces(notes);
        body.traverse(walk);
        walk.flush();
        return walk.pieces;
    }

    @Override
    public void head(Node node, int depth) {
        if (depthOfRow >= 0) {
            return;
        }
        if (node instanceof TextNode words) {
            text.append(words.getWholeText());
        } else if (node instanceof Element element) {
            open(element, depth);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (depthOfRow == depth) {
            depthOfRow = -1;
            return;
        }
        if (depthOfRow >= 0 || !(node instanceof Element element)) {
            return;
        }
        String name = element.normalName();
        if (HEADINGS.contains(name)) {
            heading(name.charAt(1) - '0');
        } else if (element.isBlock() || name.equals("li")) {
            flush();
        }
        if (name.equals("li") || name.equals("ol") || name.equals("ul")) {
            kind = Block.Kind.PARAGRAPH;
        }
        if ((name.equals("ol") || name.equals("ul")) && !lists.isEmpty()) {
            lists.pop();
        }
    }

    private void open(Element element, int depth) {
        String name = element.normalName();
        switch (name) {
            case "br" -> text.append(' ');
            case "ol", "ul" -> {
                flush();
                lists.push(new OpenList(name.equals("ol"), number(element, "start", 1)));
            }
            case "li" -> {
                flush();
                openItem(element);
            }
            case "tr" -> {
                flush();
                openRow(element, depth);
            }
            default -> {
                if (element.isBlock()) {
                    flush();
                }
            }
        }
    }

    private void openItem(Element item) {
        OpenList list = lists.peek();
        // A numbered list inside another would begin at 1 again among the outer numbers.
        boolean numbered = list != null && list.numbered && lists.size() == 1;
        kind = numbered ? Block.Kind.NUMBERED : Block.Kind.BULLET;
        if (list != null) {
            number = number(item, "value", list.next);
            list.next = number + 1;
        }
    }

    private void openRow(Element row, int depth) {
        List<String> cells = new ArrayList<>();
        for (Element cell : row.select("> td, > th")) {
            if (cell.hasText()) {
                cells.add(cell.text());
            }
        }
        if (cells.size() > 1 && row.select(BLOCKS_IN_CELLS).isEmpty()) {
            text.append(String.join(Block.CELL_END, cells));
            kind = Block.Kind.ROW;
            flush();
            depthOfRow = depth;
        }
    }

    private void heading(int level) {
        String words = notes.visible(text.toString());
        text.setLength(0);
        if (!words.isBlank()) {
            pieces.add(new Piece.Heading(level, null, ++count, words));
        }
    }

    private void flush() {
        String words = notes.visible(text.toString());
        text.setLength(0);
        if (!words.isBlank()) {
            int itemNumber = kind == Block.Kind.NUMBERED ? number : 0;
            pieces.add(
                    new Piece.Body(new Block(kind, List.of(), null, ++count, words, itemNumber)));
            kind = Block.Kind.PARAGRAPH; // what follows in the same item is text below it
        }
    }

    private static int number(Element element, String attribute, int fallback) {
        String value = element.attr(attribute);
        return value.matches("\\d{1,4}") ? Integer.parseInt(value) : fallback;
    }
}
