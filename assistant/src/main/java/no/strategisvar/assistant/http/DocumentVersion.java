package no.strategisvar.assistant.http;

import no.strategisvar.assistant.texts.Language;
import no.strategisvar.assistant.texts.Texts;
import no.strategisvar.corpus.Descriptor;
import no.strategisvar.corpus.DocumentStatus;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Which version of a document it is, for a reader, and how dates are written. */
final class DocumentVersion {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.of("nb", "NO"));

    private DocumentVersion() {}

    /** Today in Norway. */
    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Oslo"));
    }

    /** Such as «22. november 2026»; the same in both written standards. */
    static String date(LocalDate date) {
        return DATE.format(date);
    }

    /** Such as «, vedtatt 15. desember 2021 (Trøndelag fylkeskommune)», to stand after a title. */
    static String of(Descriptor descriptor, Texts texts, Language language) {
        return dates(descriptor, texts, language) + " (" + descriptor.publisher() + ")";
    }

    /** Such as «, vedtatt 15. desember 2021»; empty where nothing is known. */
    static String dates(Descriptor descriptor, Texts texts, Language language) {
        StringBuilder version = new StringBuilder();
        LocalDate adopted = descriptor.adopted();
        if (adopted != null) {
            boolean decided =
                    descriptor.status() == DocumentStatus.ADOPTED
                            || descriptor.status() == DocumentStatus.SUPERSEDED;
            String key = decided ? "project.adopted" : "about.published";
            version.append(", ").append(texts.get(language, key, date(adopted)));
        }
        LocalDate until = descriptor.validTo();
        if (until != null) {
            version.append(", ").append(texts.get(language, "about.until", date(until)));
        }
        if (descriptor.status() == DocumentStatus.SUPERSEDED) {
            version.append(", ").append(texts.get(language, "about.superseded"));
        }
        return version.toString();
    }
}
