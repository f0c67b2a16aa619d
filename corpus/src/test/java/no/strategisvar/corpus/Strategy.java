package no.strategisvar.corpus;

import no.strategisvar.corpus.text.Letters;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The real documents, read once for all tests, and the lines they were read from. */
final class Strategy {

    static final int BROKEN_FROM = 1800;
    static final int BROKEN_TO = 11_380;

    private static final Path FOLDER = Path.of("documents");
    private static final Corpus CORPUS = load();

    private Strategy() {}

    static Corpus corpus() {
        return CORPUS;
    }

    static Document document() {
        return CORPUS.document("verdiskapingsstrategien").orElseThrow();
    }

    /** A line of a source file and what was dropped from it. */
    record SourceLine(int number, String text, List<String> dropped) {

        boolean isBroken() {
            return number >= BROKEN_FROM && number <= BROKEN_TO;
        }

        /** The letters of the line without the pieces that were dropped from it. */
        String letters() {
            String rest = text;
            for (String piece : dropped) {
                int at = rest.indexOf(piece);
                if (at < 0) {
                    throw new IllegalStateException("«" + piece + "» is not in line " + number);
                }
                rest = rest.substring(0, at) + "\n" + rest.substring(at + piece.length());
            }
            return Letters.of(rest);
        }
    }

    static List<SourceLine> source(Document document) {
        Map<Integer, List<String>> dropped = new HashMap<>();
        document.dropped()
                .forEach(piece ->
                        dropped.computeIfAbsent(piece.line(), _ -> new ArrayList<>())
                                .add(piece.text()));
        List<SourceLine> lines = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(FOLDER.resolve(document.descriptor().file()))) {
                int number = lines.size() + 1;
                lines.add(new SourceLine(number, line, dropped.getOrDefault(number, List.of())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    private static Corpus load() {
        try {
            return new CorpusFolder(FOLDER).load();
        } catch (IOException | CorpusException e) {
            throw new IllegalStateException("the documents cannot be read", e);
        }
    }
}
