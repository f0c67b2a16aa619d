package no.strategisvar.assistant.question;

import no.strategisvar.assistant.texts.Language;
import no.strategisvar.assistant.texts.Texts;
import no.strategisvar.corpus.Area;
import no.strategisvar.corpus.Corpus;

import java.util.stream.Stream;

/** The names of areas and tools as they stand in a sentence. */
public final class AreaNames {

    private AreaNames() {}

    /** Such as «bioøkonomi», or «alle satsingsområder» for what all areas share. */
    public static String of(Corpus corpus, Texts texts, Language language, String id) {
        if (id.equals("felles")) {
            return texts.get(language, "area.common");
        }
        return Stream.concat(corpus.areas().stream(), corpus.tools().stream())
                .filter(area -> area.id().equals(id))
                .map(area -> inLanguage(area, language))
                .map(label -> Character.toLowerCase(label.charAt(0)) + label.substring(1))
                .findFirst()
                .orElse(id);
    }

    private static String inLanguage(Area area, Language language) {
        String nynorsk = area.nn();
        return language == Language.NN && nynorsk != null ? nynorsk : area.label();
    }
}
