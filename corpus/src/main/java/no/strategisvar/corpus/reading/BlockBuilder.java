package no.strategisvar.corpus.reading;

import no.strategisvar.corpus.reading.Block.Kind;
import no.strategisvar.corpus.reading.ReadingRules.SectionRule;
import no.strategisvar.corpus.text.LineJoin;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins the lines of one section into paragraphs and list items. A paragraph that a column break
 * cut in two is made whole again: the second half begins in lower case, or the first breaks off. It
 * stays in two where a running label stood between the halves: no quote may leave out words that
 * the document has.
 */
final class BlockBuilder {

    private static final Pattern BULLET = Pattern.compile("^\\s*[•▪◦*-]\\s+(\\S.*)$");
    private static final Pattern NUMBER = Pattern.compile("^\\s*(\\d{1,2})\\.\\s+(\\p{L}.*)$");

    private final List<String> path;
    private final List<String> groups;
    private final boolean linesAreItems;
    private final List<Block> blocks = new ArrayList<>();
    private @Nullable Block open;
    private boolean afterBlank;
    private boolean afterCut;
    private int group;
    private boolean bulletsInGroup;
    private int lastNumber;

    private BlockBuilder(@Nullable SectionRule rule) {
        path = rule == null ? List.of() : rule.path();
        groups = rule == null ? List.of() : rule.groups();
        linesAreItems = rule != null && rule.linesAreItems();
    }

    /** The blocks of one section, in order. */
    static List<Block> build(SectionLines section) {
        BlockBuilder builder = new BlockBuilder(section.rule().orElse(null));
        section.lines().forEach(builder::accept);
        builder.close();
        return builder.blocks;
    }

    private void accept(Line line) {
        if (line.isBlank()) {
            afterBlank = true;
            afterCut |= line.cut();
            return;
        }
        Matcher bullet = BULLET.matcher(line.text());
        Matcher number = NUMBER.matcher(line.text());
        if (bullet.matches()) {
            start(line, Kind.BULLET, bullet.group(1), 0);
        } else if (number.matches() && continuesNumbering(Integer.parseInt(number.group(1)))) {
            start(line, Kind.NUMBERED, number.group(2), Integer.parseInt(number.group(1)));
        } else if (open != null && goesOn(open, line)) {
            open =
                    new Block(
                            open.kind(),
                            open.path(),
                            open.page(),
                            open.line(),
                            LineJoin.join(open.text(), line.text()),
                            open.number());
            afterBlank = false;
            afterCut = false;
        } else {
            start(line, linesAreItems ? Kind.BULLET : Kind.PARAGRAPH, line.text(), 0);
        }
    }

    private boolean continuesNumbering(int number) {
        return number == 1 || number == lastNumber + 1;
    }

    private boolean goesOn(Block before, Line line) {
        boolean lowerCase = Character.isLowerCase(line.text().strip().charAt(0));
        if (afterCut || !Objects.equals(before.page(), line.page())) {
            return false;
        }
        if (linesAreItems) {
            return lowerCase;
        }
        if (!afterBlank) {
            return true;
        }
        boolean ended = before.text().matches("(?s).*[.!?:][»\")]?$");
        return LineJoin.isUnfinished(before.text()) || (lowerCase && !ended);
    }

    private void start(Line line, Kind kind, String text, int number) {
        close();
        lastNumber = kind == Kind.NUMBERED ? number : lastNumber;
        if (kind == Kind.BULLET && afterBlank && bulletsInGroup) {
            group++;
        }
        bulletsInGroup |= kind == Kind.BULLET;
        List<String> full = path;
        if (kind == Kind.BULLET && !groups.isEmpty()) {
            full = new ArrayList<>(path);
            full.add(groups.get(Math.min(group, groups.size() - 1)));
        }
        open = new Block(kind, full, line.page(), line.number(), LineJoin.tidy(text), number);
        afterBlank = false;
        afterCut = false;
    }

    private void close() {
        if (open != null) {
            blocks.add(open);
            open = null;
        }
    }
}
