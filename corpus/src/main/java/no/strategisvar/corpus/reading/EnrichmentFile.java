package no.strategisvar.corpus.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

import no.strategisvar.corpus.Anchor;
import no.strategisvar.corpus.CorpusException;
import no.strategisvar.corpus.GeneratedQuestions;
import no.strategisvar.corpus.Passage;
import no.strategisvar.corpus.Span;
import no.strategisvar.corpus.WrittenQuestions;
import no.strategisvar.corpus.text.Letters;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Loads the questions written for a document: those by people from {@code <id>.questions.jsonl},
 * and those by a language model from the file of {@link GeneratedQuestions}. Each line names the
 * words it belongs to ({@code quote}), or all headings above the passages that answer it as a whole
 * ({@code heading}, such as «Teknologi › Retningsmål»), so the files survive a new way of cutting
 * passages.
 */
final class EnrichmentFile {

    private static final ObjectMapper JSON = new JsonMapper();

    private EnrichmentFile() {}

    /**
     * One line of a file; where a model wrote the questions, which one, when and by what prompt.
     */
    private record Entry(
            @Nullable String quote,
            @Nullable String heading,
            List<String> questions,
            @Nullable String model,
            @Nullable String date,
            @Nullable String prompt) {

        private boolean isWhole() {
            return heading != null;
        }

        /** The words that the questions belong to. */
        private String place() {
            return Objects.requireNonNullElse(heading, Objects.requireNonNullElse(quote, ""));
        }
    }

    /** The questions with the sentence or item each belongs to; a quote not found is a warning. */
    static List<WrittenQuestions> load(
            Path folder, String documentId, List<Passage> passages, List<String> warnings)
            throws IOException, CorpusException {
        List<WrittenQuestions> all = new ArrayList<>();
        for (Path file :
                List.of(
                        folder.resolve(documentId + ".questions.jsonl"),
                        GeneratedQuestions.file(folder, documentId))) {
            if (Files.exists(file)) {
                all.addAll(load(file, passages, warnings));
            }
        }
        return List.copyOf(all);
    }

    private static List<WrittenQuestions> load(
            Path file, List<Passage> passages, List<String> warnings)
            throws IOException, CorpusException {
        List<WrittenQuestions> all = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                Entry entry = parse(file, line);
                List<WrittenQuestions> found = locate(entry, passages);
                if (found.isEmpty()) {
                    warnings.add(
                            "Fant ikke «%s» fra %s i teksten."
                                    .formatted(entry.place(), file.getFileName()));
                }
                all.addAll(found);
            }
        }
        return all;
    }

    private static Entry parse(Path file, String line) throws CorpusException {
        try {
            Entry entry = JSON.readValue(line, Entry.class);
            if ((entry.quote() == null) == (entry.heading() == null)) {
                throw new CorpusException(
                        "En linje i %s må ha enten «quote» eller «heading»: %s"
                                .formatted(file.getFileName(), line));
            }
            return entry;
        } catch (JsonProcessingException e) {
            throw new CorpusException(
                    "En linje i %s er ikke gyldig JSON: %s"
                            .formatted(file.getFileName(), e.getOriginalMessage()),
                    e);
        }
    }

    private static List<WrittenQuestions> locate(Entry entry, List<Passage> passages) {
        String wanted = Letters.of(entry.place());
        return entry.isWhole()
                ? under(wanted, entry.questions(), passages)
                : spans(wanted, entry.questions(), passages);
    }

    /** Every passage under these headings, whole. */
    private static List<WrittenQuestions> under(
            String wanted, List<String> questions, List<Passage> passages) {
        return passages.stream()
                .filter(passage -> Letters.of(String.join(" ", passage.path())).equals(wanted))
                .map(passage ->
                        new WrittenQuestions(
                                new Anchor(passage.id(), 0, passage.text().length()), questions))
                .toList();
    }

    /** Every place that holds the words, for a text that repeats itself. */
    private static List<WrittenQuestions> spans(
            String wanted, List<String> questions, List<Passage> passages) {
        List<WrittenQuestions> found = new ArrayList<>();
        for (Passage passage : passages) {
            if (!Letters.of(passage.text()).contains(wanted)) {
                continue;
            }
            for (Span span : passage.spans()) {
                if (Letters.of(passage.text(span)).contains(wanted)) {
                    found.add(
                            new WrittenQuestions(
                                    new Anchor(passage.id(), span.start(), span.end()), questions));
                    break;
                }
            }
        }
        return found;
    }
}
