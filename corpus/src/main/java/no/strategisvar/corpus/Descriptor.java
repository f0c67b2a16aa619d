package no.strategisvar.corpus;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.LocalDate;

/**
 * What a document is, as the file {@code <id>.document.yaml} beside it says.
 *
 * @param id lower-case ASCII letters, digits and hyphens; part of every address of the document
 * @param file the name of the document's file in the same folder
 * @param shortTitle what to call it in running text; the title when left out
 * @param adopted the day it was adopted or published
 * @param validFrom the first day it applies
 * @param validTo the last day it applies
 * @param language {@code nb} or {@code nn}
 * @param source where the text comes from, in words
 */
public record Descriptor(
        String id,
        String file,
        String title,
        String shortTitle,
        String publisher,
        DocumentKind kind,
        DocumentStatus status,
        @Nullable LocalDate adopted,
        @Nullable String adoptedBy,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        String language,
        @Nullable String source) {

    public Descriptor {
        requireNonNull(id, "id mangler");
        requireNonNull(file, "file mangler");
        requireNonNull(title, "title mangler");
        if (!id.matches("[a-z0-9][a-z0-9-]{0,80}")) {
            throw new IllegalArgumentException(
                    "id «" + id + "» må bestå av små bokstaver a–z, tall og bindestrek");
        }
        if (!file.equals(Path.of(file).getFileName().toString())) {
            throw new IllegalArgumentException("file «" + file + "» må ligge i samme mappe");
        }
        shortTitle = shortTitle == null ? title : shortTitle;
        publisher = publisher == null ? "" : publisher;
        kind = kind == null ? DocumentKind.OTHER : kind;
        status = status == null ? DocumentStatus.INFORMATION : status;
        language = language == null ? "nb" : language;
    }
}
