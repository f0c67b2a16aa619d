package no.strategisvar.assistant.question;

import no.strategisvar.assistant.texts.Language;
import no.strategisvar.assistant.texts.Texts;
import no.strategisvar.assistant.wanted.RecordKind;

import java.util.Locale;

/** What records of a kind are called: «tiltak», «prioriteringer». */
public final class RecordNames {

    private RecordNames() {}

    /** The noun for so many of them, in a language. */
    public static String of(RecordKind kind, int count, Texts texts, Language language) {
        String key = "noun." + kind.name().toLowerCase(Locale.ROOT);
        return texts.get(language, key + (count == 1 ? ".one" : ".many"));
    }
}
