package no.strategisvar.corpus.reading;

import no.strategisvar.corpus.CorpusException;
import no.strategisvar.corpus.Descriptor;
import no.strategisvar.corpus.Document;
import no.strategisvar.corpus.Document.Dropped;
import no.strategisvar.corpus.Passage;
import no.strategisvar.corpus.Records;
import no.strategisvar.corpus.WrittenQuestions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads one document: lines → pages → content without furniture → sections → blocks → passages →
 * records. Nothing of the text is lost on the way without standing in {@link Document#dropped()}.
 */
public final class DocumentReader {

    private static final String WITNESS_REASON =
            "side som ligger på tvers og er falt fra hverandre; brukt som vitne for postene";

    /**
     * Reads the document that a descriptor names.
     *
     * @param folder where the document's file and its rules lie
     * @throws CorpusException when the rules do not fit the text
     */
    public Document read(Path folder, Descriptor descriptor) throws IOException, CorpusException {
        ReadingRules rules = RulesFile.load(folder, descriptor.id());
        String text = TextBytes.decode(Files.readAllBytes(folder.resolve(descriptor.file())));
        List<Line> lines = PageCount.number(text.lines().toList(), rules.pages(), rules.witness());

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

        RecordRules recordRules = rules.records();
        if (recordRules != null) {
            blocks = new Annex(recordRules, blocks).arrange(blocks);
        }
        List<Passage> passages = PassageCutter.cut(descriptor.id(), blocks);
        Records records =
                recordRules == null
                        ? Records.NONE
                        : new RecordReader(recordRules, descriptor.id(), passages, witness).read();
        List<String> warnings = new ArrayList<>(finder.warnings());
        List<WrittenQuestions> questions =
                EnrichmentFile.load(folder, descriptor.id(), passages, warnings);
        return new Document(descriptor, passages, records, questions, dropped, warnings);
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
