package no.strategisvar.corpus.reading;

import no.strategisvar.corpus.Passage;
import no.strategisvar.corpus.Span;
import no.strategisvar.corpus.text.Sentences;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Cuts blocks into passages: one heading, one page, whole sentences and whole list items. A list
 * stays with the sentence that introduces it.
 */
final class PassageCutter {

    /** A passage of running text is closed when the next block would make it longer than this. */
    static final int TARGET_CHARS = 900;

    /** A list, or a description with its title, is cut only when it is longer than this. */
    private static final int MAX_LONG_CHARS = 1800;

    private final String documentId;
    private final List<Passage> passages = new ArrayList<>();
    private final Map<String, Integer> seen = new HashMap<>();
    private final List<Block> open = new ArrayList<>();

    private PassageCutter(String documentId) {
        this.documentId = documentId;
    }

    static List<Passage> cut(String documentId, List<Block> blocks) {
        PassageCutter cutter = new PassageCutter(documentId);
        blocks.forEach(cutter::accept);
        cutter.close();
        return cutter.passages;
    }

    private void accept(Block block) {
        if (!open.isEmpty() && !fits(block)) {
            close();
        }
        open.add(block);
    }

    private boolean fits(Block block) {
        Block first = open.getFirst();
        if (!first.path().equals(block.path()) || !Objects.equals(first.page(), block.page())) {
            return false;
        }
        int length = open.stream().mapToInt(b -> b.text().length()).sum() + block.text().length();
        boolean belongsTogether = block.isItem() || first.kind() == Block.Kind.TITLE;
        return length <= (belongsTogether ? MAX_LONG_CHARS : TARGET_CHARS);
    }

    private void close() {
        if (open.isEmpty()) {
            return;
        }
        Text text = new Text();
        open.forEach(text::append);
        for (Text part : text.split()) {
            add(open.getFirst(), part);
        }
        open.clear();
    }

    private void add(Block first, Text part) {
        passages.add(
                new Passage(
                        id(first.path(), part.text.toString()),
                        documentId,
                        passages.size(),
                        first.path(),
                        first.page(),
                        part.text.toString(),
                        part.spans));
    }

    /** Stable as long as headings and text are; a repeated text is numbered. */
    private String id(List<String> path, String text) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest((path + "\n" + text).getBytes(StandardCharsets.UTF_8));
            String id = documentId + "-" + HexFormat.of().formatHex(digest, 0, 5);
            int count = seen.merge(id, 1, Integer::sum);
            return count == 1 ? id : id + "-" + count;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 belongs to every JDK", e);
        }
    }

    /** A passage's text in the making. */
    private static final class Text {
        private final StringBuilder text = new StringBuilder();
        private final List<Span> spans = new ArrayList<>();
        private boolean keepTogether;

        void append(Block block) {
            if (!text.isEmpty()) {
                text.append('\n');
            }
            switch (block.kind()) {
                case BULLET -> text.append("• ");
                case NUMBERED -> text.append(block.number()).append(". ");
                case PARAGRAPH, TITLE, ROW -> {}
            }
            int offset = text.length();
            text.append(block.text());
            if (block.isItem()) {
                spans.add(new Span(Span.Kind.ITEM, offset, text.length(), block.number()));
            } else if (block.kind() == Block.Kind.TITLE) {
                keepTogether = true;
                spans.add(new Span(Span.Kind.SENTENCE, offset, text.length(), 0));
            } else {
                for (Sentences.Range range : Sentences.split(block.text())) {
                    spans.add(
                            new Span(
                                    Span.Kind.SENTENCE,
                                    offset + range.start(),
                                    offset + range.end(),
                                    0));
                }
            }
        }

        /**
         * Cuts running text that is far too long between two sentences, in parts of like length.
         */
        List<Text> split() {
            boolean list = spans.stream().anyMatch(span -> span.kind() == Span.Kind.ITEM);
            int limit = list || keepTogether ? MAX_LONG_CHARS : TARGET_CHARS;
            int parts = (text.length() + limit * 2 / 3) / limit;
            if (parts < 2) {
                return List.of(this);
            }
            int size = text.length() / parts;
            List<Text> result = new ArrayList<>();
            List<Span> current = new ArrayList<>();
            for (Span span : spans) {
                boolean full = !current.isEmpty() && span.end() - current.getFirst().start() > size;
                if (full && result.size() < parts - 1) {
                    result.add(part(current));
                    current.clear();
                }
                current.add(span);
            }
            result.add(part(current));
            return result;
        }

        private Text part(List<Span> current) {
            int from = current.getFirst().start();
            boolean item = current.getFirst().kind() == Span.Kind.ITEM;
            while (item && from > 0 && text.charAt(from - 1) != '\n' && isMarker(from - 1)) {
                from--;
            }
            Text part = new Text();
            part.text.append(text, from, current.getLast().end());
            for (Span span : current) {
                part.spans.add(
                        new Span(
                                span.kind(),
                                span.start() - from,
                                span.end() - from,
                                span.number()));
            }
            return part;
        }

        /** Whether a character belongs to the bullet or the number before an item. */
        private boolean isMarker(int at) {
            char c = text.charAt(at);
            return c == '•' || c == ' ' || c == '.' || Character.isDigit(c);
        }
    }
}
