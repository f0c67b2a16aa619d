package no.strategisvar.corpus.reading;

import no.strategisvar.corpus.CorpusException;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells a file's type by its first bytes, whatever it is called. Markdown cannot be told from other
 * text by one sign alone: its name says so, or two lines that are headings.
 */
final class FileSignature {

    /** So many bytes are looked at. */
    static final int LENGTH = 8192;

    private static final Pattern HTML =
            Pattern.compile(
                    "^(<\\?xml[^>]*>)?\\s*(<!--.*?-->\\s*)*<(!doctype html|html|head|body)\\b.*",
                    Pattern.DOTALL);
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +\\S");

    /** What other files begin with, and what to tell about them. */
    private static final Map<String, String> OTHERS =
            Map.of(
                    "D0CF11E0",
                    "er enten et passordbeskyttet dokument eller et gammelt Office-format. Lagre"
                        + " det på nytt som .docx eller PDF uten passord",
                    "89504E47",
                    "er et bilde. Kjør tekstgjenkjenning (OCR) og legg inn resultatet",
                    "FFD8FF",
                    "er et bilde. Kjør tekstgjenkjenning (OCR) og legg inn resultatet",
                    "47494638",
                    "er et bilde. Kjør tekstgjenkjenning (OCR) og legg inn resultatet",
                    "7B5C727466",
                    "er et RTF-dokument. Lagre det på nytt som .docx eller PDF",
                    "1F8B",
                    "er en pakket fil. Pakk den ut først");

    private FileSignature() {}

    /**
     * The type of a file.
     *
     * @param head its first bytes, up to {@link #LENGTH}
     * @throws CorpusException when it is none of the types that can be read
     */
    static FileType detect(String fileName, byte[] head) throws CorpusException {
        String hex = hex(head);
        if (new String(head, 0, Math.min(1024, head.length), StandardCharsets.ISO_8859_1)
                .contains("%PDF-")) {
            return FileType.PDF;
        }
        if (hex.startsWith("504B0304") || hex.startsWith("504B0506")) {
            return FileType.DOCX; // whether Word is in the zip, its reader sees
        }
        for (Map.Entry<String, String> other : OTHERS.entrySet()) {
            if (hex.startsWith(other.getKey())) {
                throw new CorpusException("Filen «%s» %s.".formatted(fileName, other.getValue()));
            }
        }
        String text = TextBytes.decode(head).strip();
        if (text.chars().filter(c -> c < 9 || (c > 13 && c < 27)).count() > text.length() / 100) {
            throw new CorpusException(
                    "Filen «%s» er ingen tekst og av et ukjent slag. PDF, .docx, HTML, Markdown og ren tekst kan leses."
                            .formatted(fileName));
        }
        if (HTML.matcher(text.toLowerCase(Locale.ROOT)).matches()) {
            return FileType.HTML;
        }
        Optional<FileType> promised = FileType.promisedBy(fileName);
        boolean markdown =
                promised.equals(Optional.of(FileType.MARKDOWN))
                        || HEADING.matcher(text).results().limit(2).count() == 2;
        return markdown ? FileType.MARKDOWN : FileType.TEXT;
    }

    private static String hex(byte[] head) {
        StringBuilder hex = new StringBuilder();
        for (int i = 0; i < Math.min(8, head.length); i++) {
            hex.append("%02X".formatted(head[i]));
        }
        return hex.toString();
    }
}
