package no.strategisvar.eval.beir;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A collection in the form of BEIR.
 *
 * @param queries the questions that have a judgement, by id
 * @param relevant the grade of each relevant text, by question and text
 */
public record BeirFolder(
        String name,
        List<Text> texts,
        Map<String, String> queries,
        Map<String, Map<String, Integer>> relevant) {

    private static final ObjectMapper JSON = new JsonMapper();

    /** A line of {@code corpus.jsonl} or {@code queries.jsonl}; a question has no title. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Text(@JsonProperty("_id") String id, @Nullable String title, String text) {
        /** The title, or nothing. */
        public String heading() {
            return title == null ? "" : title.strip();
        }
    }

    public BeirFolder {
        texts = List.copyOf(texts);
        queries = Map.copyOf(queries);
        relevant = Map.copyOf(relevant);
    }

    /** Reads the folder; questions without a relevant text are left out. */
    public static BeirFolder read(Path folder) throws IOException {
        Map<String, Map<String, Integer>> relevant = qrels(folder.resolve("qrels"));
        Map<String, String> queries = new LinkedHashMap<>();
        for (Text query : lines(folder.resolve("queries.jsonl"))) {
            if (relevant.containsKey(query.id())) {
                queries.put(query.id(), query.text());
            }
        }
        Path name = folder.toAbsolutePath().normalize().getFileName();
        return new BeirFolder(
                String.valueOf(name), lines(folder.resolve("corpus.jsonl")), queries, relevant);
    }

    private static List<Text> lines(Path file) throws IOException {
        List<Text> texts = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                texts.add(JSON.readValue(line, Text.class));
            }
        }
        return texts;
    }

    private static Map<String, Map<String, Integer>> qrels(Path folder) throws IOException {
        Map<String, Map<String, Integer>> relevant = new HashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".tsv")).sorted().toList()) {
                for (String line : Files.readAllLines(file)) {
                    String[] cells = line.split("\t", -1);
                    if (cells.length == 3 && cells[2].strip().matches("[1-9]\\d*")) {
                        relevant.computeIfAbsent(cells[0], _ -> new HashMap<>())
                                .put(cells[1], Integer.valueOf(cells[2].strip()));
                    }
                }
            }
        }
        return relevant;
    }
}
