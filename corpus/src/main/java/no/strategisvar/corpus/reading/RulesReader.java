package no.strategisvar.corpus.reading;

import no.strategisvar.corpus.CorpusException;
import no.strategisvar.corpus.Document.Dropped;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a text by the rules of its document: lines → pages → content without furniture → sections →
 * blocks.
 */
final class RulesReader implements SourceReader {

    private static final String WITNESS_REASON =
            "side som ligger på tvers og er falt fra hverandre; brukt som vitne for postene";

    @Override
    public SourceText read(SourceFile file, ReadingNotes notes)
            throws IOException, CorpusException {
        ReadingRules rules = file.rules();
        List<Line> lines =
                PageCount.number(file.text(notes).lines().toList(), rules.pages(), rules.witness());
        WitnessPages witness = WitnessPages.of(lines, rules.witness());
        List<Dropped> dropped = new ArrayList<>();
        List<Line> content =
                new FurnitureFilter(rules.furniture())
                        .filter(withoutWitness(lines, rules, dropped), dropped);
        SectionFinder finder = new SectionFinder(content);
        List<Block> blocks = new ArrayList<>();
        for (SectionLines section : finder.find(rules.sections())) {
            blocks.addAll(BlockBuilder.build(section));
        }
        dropped.addAll(finder.headings());
        dropped.forEach(d -> notes.drop(d.line(), d.text(), d.reason()));
        finder.warnings().forEach(notes::warn);
        return new SourceText(blocks, null, null, witness);
    }

    private static List<Line> withoutWitness(
            List<Line> lines, ReadingRules rules, List<Dropped> dropped) {
        List<Line> kept = new ArrayList<>();
        for (Line line : lines) {
            if (WitnessPages.isWitness(line.page(), rules.witness())) {
                if (!line.isBlank()) {
                    dropped.add(new Dropped(line.number(), line.text().strip(), WITNESS_REASON));
                }
            } else {
                kept.add(line);
            }
        }
        return kept;
    }
}
