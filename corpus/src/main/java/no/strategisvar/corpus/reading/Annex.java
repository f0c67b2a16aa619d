package no.strategisvar.corpus.reading;

import no.strategisvar.corpus.reading.RecordRules.Correction;
import no.strategisvar.corpus.text.Letters;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Puts the cells of the annex back together: a cell that repeats the title of a measure opens that
 * measure's description, and what follows belongs to it until the next title. The title becomes the
 * innermost heading of the description's path.
 */
final class Annex {

    private final RecordRules rules;
    private final Map<String, String> titleByLetters = new HashMap<>();
    private final Map<String, String> titleById = new HashMap<>();

    /** Learns the titles of the measures from their numbered lists. */
    Annex(RecordRules rules, List<Block> blocks) {
        this.rules = rules;
        for (Block block : blocks) {
            if (MeasureLists.isMeasure(rules, block)) {
                titleByLetters.putIfAbsent(Letters.of(block.text()), block.text());
                titleById.putIfAbsent(MeasureLists.id(rules, block), block.text());
            }
        }
        for (Correction correction : rules.corrections()) {
            String title = titleById.get(correction.measure());
            if (correction.title() != null && title != null) {
                titleByLetters.put(Letters.of(correction.title()), title);
            }
        }
    }

    /** The blocks with the annex in the order of its titles, each under the title it belongs to. */
    List<Block> arrange(List<Block> blocks) {
        List<Block> arranged = new ArrayList<>();
        Map<List<String>, List<Block>> cells = new LinkedHashMap<>();
        List<String> current = List.of();
        for (Block block : blocks.stream().flatMap(this::cells).toList()) {
            if (!isAnnex(block)) {
                arranged.add(block);
                continue;
            }
            String title = title(block);
            String heading = titleByLetters.get(Letters.of(block.path().getLast()));
            if (title != null) {
                current = under(block.path(), title);
            } else if (heading != null) {
                current = under(block.path().subList(0, block.path().size() - 1), heading);
            } else {
                String corrected = correctedTitle(block);
                current = corrected == null ? current : under(block.path(), corrected);
            }
            List<String> path = current.isEmpty() ? block.path() : current;
            Block cell = block.withPath(path);
            cells.computeIfAbsent(path, _ -> new ArrayList<>())
                    .add(title == null ? cell : cell.asTitle());
        }
        cells.values().forEach(arranged::addAll);
        return arranged;
    }

    private boolean isAnnex(Block block) {
        return rules.descriptions() != null && block.path().contains(rules.descriptions());
    }

    /** A table row that repeats a title is the title and its description. */
    private Stream<Block> cells(Block block) {
        if (block.kind() != Block.Kind.ROW || !isAnnex(block)) {
            return Stream.of(block);
        }
        List<String> cells =
                new ArrayList<>(List.of(block.text().split(Pattern.quote(Block.CELL_END))));
        for (String cell : cells) {
            if (titleByLetters.containsKey(Letters.of(cell))) {
                cells.remove(cell);
                Block rest = block.asParagraph(String.join(Block.CELL_END, cells));
                Block title = block.withText(cell);
                return cells.isEmpty() ? Stream.of(title) : Stream.of(title, rest);
            }
        }
        return Stream.of(block);
    }

    private @Nullable String title(Block block) {
        return titleByLetters.get(Letters.of(block.text()));
    }

    private @Nullable String correctedTitle(Block block) {
        for (Correction correction : rules.corrections()) {
            if (correction.description() != null
                    && block.text().startsWith(correction.description())) {
                return titleById.get(correction.measure());
            }
        }
        return null;
    }

    private static List<String> under(List<String> path, String title) {
        List<String> full = new ArrayList<>(path);
        full.add(title);
        return List.copyOf(full);
    }
}
