package no.strategisvar.corpus;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * All documents of a county, read and immutable: the one generation that a question sees from start
 * to end.
 */
public final class Corpus {

    private final List<Document> documents;
    private final List<Theme> themes;
    private final List<String> problems;
    private final String fingerprint;
    private final Map<String, Passage> passageById = new HashMap<>();

    /**
     * The corpus of some documents.
     *
     * @param fingerprint changes whenever any file behind the documents does
     */
    public Corpus(List<Document> documents, String fingerprint) {
        this(documents, List.of(), List.of(), fingerprint);
    }

    /**
     * The corpus of a folder.
     *
     * @param themes what people search the records by
     * @param problems why documents are missing that should have been here, in Norwegian
     * @param fingerprint changes whenever any file behind the documents does
     */
    public Corpus(
            List<Document> documents,
            List<Theme> themes,
            List<String> problems,
            String fingerprint) {
        this.themes = List.copyOf(themes);
        this.documents = List.copyOf(documents);
        this.problems = List.copyOf(problems);
        this.fingerprint = fingerprint;
        passages().forEach(passage -> passageById.put(passage.id(), passage));
    }

    public List<Document> documents() {
        return documents;
    }

    /** Why documents are missing: for each the file and the cause, in Norwegian. */
    public List<String> problems() {
        return problems;
    }

    public String fingerprint() {
        return fingerprint;
    }

    public Optional<Document> document(String id) {
        return documents.stream().filter(document -> document.id().equals(id)).findFirst();
    }

    public Optional<Passage> passage(String id) {
        return Optional.ofNullable(passageById.get(id));
    }

    /** Every passage of every document, in order. */
    public Stream<Passage> passages() {
        return documents.stream().flatMap(document -> document.passages().stream());
    }

    /** The measures that hold: those of documents that no later one has taken the place of. */
    public List<Measure> measures() {
        return all(Records::measures);
    }

    /** The priorities that hold. */
    public List<Priority> priorities() {
        return all(Records::priorities);
    }

    /** The goals that hold. */
    public List<Goal> goals() {
        return all(Records::goals);
    }

    public List<Statement> statements() {
        return all(Records::statements);
    }

    public List<Definition> definitions() {
        return all(Records::definitions);
    }

    public List<Area> areas() {
        return all(Records::areas);
    }

    public List<Area> tools() {
        return all(Records::tools);
    }

    /** The themes that people search by, in the taxonomy's order. */
    public List<Theme> themes() {
        return themes;
    }

    /** The words an anchor points at. */
    public String text(Anchor anchor) {
        Passage passage = passageById.get(anchor.passageId());
        if (passage == null) {
            throw new IllegalArgumentException("no passage " + anchor.passageId());
        }
        return passage.text().substring(anchor.start(), anchor.end());
    }

    private <T> List<T> all(Function<Records, List<T>> records) {
        return documents.stream()
                .filter(document -> document.descriptor().status() != DocumentStatus.SUPERSEDED)
                .flatMap(document -> records.apply(document.records()).stream())
                .toList();
    }
}
