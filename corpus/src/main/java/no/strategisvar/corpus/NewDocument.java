package no.strategisvar.corpus;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.LocalDate;

/**
 * A document that somebody wants in the corpus.
 *
 * @param file where it lies now
 * @param rules the file with its reading rules; when null, {@code <name>.rules.yaml} beside it
 * @param id when null, made of the title
 * @param title when null, what the document calls itself, else the file's name
 */
public record NewDocument(
        Path file,
        @Nullable Path rules,
        @Nullable String id,
        @Nullable String title,
        @Nullable DocumentKind kind,
        @Nullable DocumentStatus status,
        @Nullable LocalDate adopted,
        @Nullable LocalDate validTo,
        @Nullable String publisher) {

    /** A file with nothing said about it. */
    public static NewDocument of(Path file, @Nullable Path rules) {
        return new NewDocument(file, rules, null, null, null, null, null, null, null);
    }

    /** The file's name without its ending. */
    String stem() {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    Path rulesFile() {
        return rules == null ? file.resolveSibling(stem() + ".rules.yaml") : rules;
    }
}
