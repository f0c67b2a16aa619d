package no.strategisvar.corpus.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import no.strategisvar.corpus.CorpusException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Loads a document's reading rules from the file {@code <id>.rules.yaml} beside it. */
final class RulesFile {

    private static final ObjectMapper YAML = new YAMLMapper();

    private RulesFile() {}

    /** The rules; without a file, rules that do nothing. */
    static ReadingRules load(Path folder, String documentId) throws IOException, CorpusException {
        Path file = folder.resolve(documentId + ".rules.yaml");
        if (!Files.exists(file)) {
            return ReadingRules.NONE;
        }
        try {
            return YAML.readValue(file.toFile(), ReadingRules.class);
        } catch (JsonProcessingException e) {
            throw new CorpusException(
                    "Lesereglene %s kan ikke leses: %s"
                            .formatted(file.getFileName(), e.getOriginalMessage()),
                    e);
        }
    }
}
