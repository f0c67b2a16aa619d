package no.strategisvar.corpus.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

import no.strategisvar.corpus.Anchor;
import no.strategisvar.corpus.CorpusException;
import no.strategisvar.corpus.GeneratedQuestions;
import no.strategisvar.corpus.Passage;
import no.strategisvar.corpus.WrittenQuestions;
import no.strategisvar.corpus.text.Letters;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

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

    /**
     * A passage with the letters of its headings, its text and its spans, to be looked up often.
     */
    private record Lettered(Passage passage, String headings, String text, List<String> spans) {
        private static Lettered of(Passage passage) {
            return new Lettered(
                    passage,
                    Letters.of(String.join(" ", passage.path())),
                    Letters.of(passage.text()),
                    passage.spans().stream().map(span -> Letters.of(passage.text(span))).toList());
        }

        private WrittenQuestions whole(List<String> questions) {
            return new WrittenQuestions(
                    new Anchor(passage.id(), 0, passage.text().length()), questions);
        }

        /** The first sentence or item that holds the words. */
        private Optional<WrittenQuestions> span(String wanted, List<String> questions) {
            return IntStream.range(0, spans.size())
                    .filter(i -> spans.get(i).contains(wanted))
                    .mapToObj(passage.spans()::get)
                    .map(span -> new Anchor(passage.id(), span.start(), span.end()))
                    .map(anchor -> new WrittenQuestions(anchor, questions))
                    .findFirst();
        }
    }

    /** The questions with the sentence or item each belongs to; a quote not found is a warning. */
    static List<WrittenQuestions> load(
            Path folder, String documentId, List<Passage> passages, List<String> warnings)
            throws IOException, CorpusException {
        List<Lettered> lettered = passages.stream().map(Lettered::of).toList();
        List<WrittenQuestions> all = new ArrayList<>();
        for (Path file :
                List.of(
                        folder.resolve(documentId + ".questions.jsonl"),
                        GeneratedQuestions.file(folder, documentId))) {
            if (Files.exists(file)) {
                all.addAll(load(file, lettered, warnings));
            }
        }
        return List.copyOf(all);
    }

    private static List<WrittenQuestions> load(
            Path file, List<Lettered> passages, List<String> warnings)
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

    /**
     * Every passage under some headings, or every place that holds some words, for a text that
     * repeats itself.
     */
    private static List<WrittenQuestions> locate(Entry entry, List<Lettered> passages) {
        String wanted = Letters.of(entry.place());
        return entry.isWhole()
                ? passages.stream()
                        .filter(passage -> passage.headings().equals(wanted))
                        .map(passage -> passage.whole(entry.questions()))
                        .toList()
                : passages.stream()
                        .filter(passage -> passage.text().contains(wanted))
                        .flatMap(passage -> passage.span(wanted, entry.questions()).stream())
                        .toList();
    }
}
