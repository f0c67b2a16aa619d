package no.strategisvar.corpus.reading;

import no.strategisvar.corpus.reading.Piece.Body;
import no.strategisvar.corpus.reading.Piece.Heading;
import no.strategisvar.corpus.text.LineJoin;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Puts text under its headings.
 *
 * <p>The one heading above all others is the document's own title: it heads the text right below it
 * and stands in no other path. A heading with nothing under it is text and becomes a paragraph.
 */
final class Outline {

    private static final Pattern OTHER_SPACES =
            Pattern.compile("[\\u00A0\\u2000-\\u200A\\u202F\\u205F\\u3000]");

    private final List<Piece> pieces;
    private final ReadingNotes notes;
    private final @Nullable Heading title;
    private final List<Heading> above = new ArrayList<>();

    Outline(List<Piece> pieces, ReadingNotes notes) {
        this.pieces = List.copyOf(pieces);
        this.notes = notes;
        this.title = findTitle();
    }

    /** The document's own title, or null when no heading stands above all others. */
    @Nullable String title() {
        return title == null ? null : tidy(title.text());
    }

    /** The text with its paths; the headings are noted as dropped. */
    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            switch (pieces.get(i)) {
                case Heading heading -> {
                    above.removeIf(h -> h.level() >= heading.level() || isTitle(h));
                    if (headsNothing(i)) {
                        blocks.add(paragraph(heading));
                    } else {
                        above.add(heading);
                        notes.drop(heading.line(), tidy(heading.text()), "overskrift");
                    }
                }
                case Body(Block block) -> {
                    Block tidied = block.withText(tidy(block.text()));
                    if (!tidied.text().isEmpty()) {
                        blocks.add(tidied.withPath(path()));
                    }
                }
            }
        }
        return blocks;
    }

    private @Nullable Heading findTitle() {
        List<Heading> headings = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece instanceof Heading heading) {
                headings.add(heading);
            }
        }
        if (headings.size() < 2) {
            return headings.isEmpty() ? null : headings.getFirst();
        }
        Heading first = headings.removeFirst();
        return headings.stream().allMatch(other -> other.level() > first.level()) ? first : null;
    }

    private boolean headsNothing(int at) {
        if (at + 1 == pieces.size()) {
            return true;
        }
        Heading heading = (Heading) pieces.get(at);
        return pieces.get(at + 1) instanceof Heading next
                && (next.level() <= heading.level() || isTitle(heading));
    }

    private Block paragraph(Heading heading) {
        return new Block(
                Block.Kind.PARAGRAPH,
                path(),
                heading.page(),
                heading.line(),
                tidy(heading.text()),
                0);
    }

    private boolean isTitle(Heading heading) {
        return heading.equals(title);
    }

    private List<String> path() {
        return above.stream().map(heading -> tidy(heading.text())).toList();
    }

    private static String tidy(String text) {
        return LineJoin.tidy(OTHER_SPACES.matcher(text).replaceAll(" "));
    }
}
