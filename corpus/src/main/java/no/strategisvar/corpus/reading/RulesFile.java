package no.strategisvar.corpus.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import no.strategisvar.corpus.CorpusException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.PatternSyntaxException;

/** Loads a document's reading rules from the file {@code <id>.rules.yaml} beside it. */
final class RulesFile {

    private static final ObjectMapper YAML = new YAMLMapper();

    private RulesFile() {}

    /** Where the rules of a document lie, when it has any. */
    static Path of(Path folder, String documentId) {
        return folder.resolve(documentId + ".rules.yaml");
    }

    /** The rules; without a file, rules that do nothing. */
    static ReadingRules load(Path file) throws IOException, CorpusException {
        if (!Files.exists(file)) {
            return ReadingRules.NONE;
        }
        try {
            ReadingRules rules = YAML.readValue(file.toFile(), ReadingRules.class);
            rules.checkPatterns();
            return rules;
        } catch (JsonProcessingException e) {
            throw new CorpusException(
                    "Lesereglene %s kan ikke leses: %s"
                            .formatted(file.getFileName(), e.getOriginalMessage()),
                    e);
        } catch (PatternSyntaxException e) {
            throw new CorpusException(
                    "Lesereglene %s har et ugyldig mønster «%s»: %s"
                            .formatted(file.getFileName(), e.getPattern(), e.getDescription()),
                    e);
        }
    }
}
