package no.strategisvar.corpus.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of files that can be read, each with the endings its names use. */
public enum FileType {
    PDF("PDF", "pdf", ""),
    DOCX("Word-dokument", "docx", ""),
    HTML("HTML-side", "html", "htm xhtml"),
    MARKDOWN("Markdown", "md", "markdown"),
    TEXT("ren tekst", "txt", "text");

    private final String label;
    private final String extension;
    private final String otherExtensions;

    FileType(String label, String extension, String otherExtensions) {
        this.label = label;
        this.extension = extension;
        this.otherExtensions = otherExtensions;
    }

    /** What to call it in Norwegian. */
    public String label() {
        return label;
    }

    /** The ending a new file of this type gets, without the dot. */
    public String extension() {
        return extension;
    }

    /** The type that a file name promises; nothing for an ending that promises none. */
    static Optional<FileType> promisedBy(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return name.equals(ending) || ending.isEmpty()
                ? Optional.empty()
                : Stream.of(values())
                        .filter(type ->
                                type.extension.equals(ending)
                                        || List.of(type.otherExtensions.split(" ", -1))
                                                .contains(ending))
                        .findFirst();
    }

    /** Whether the file is characters and not a packed format. */
    boolean isText() {
        return this != PDF && this != DOCX;
    }
}
