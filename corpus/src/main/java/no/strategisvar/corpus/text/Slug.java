package no.strategisvar.corpus.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A name for addresses and files, made of a title: {@code Økt bioøkonomi} is {@code
 * okt-biookonomi}.
 */
public final class Slug {

    private static final int LONGEST = 60;

    private Slug() {}

    /** Lower-case letters a–z, digits and single hyphens; empty when a title has no such letter. */
    public static String of(String title) {
        String plain =
                title.toLowerCase(Locale.ROOT)
                        .replace("æ", "ae")
                        .replace('ø', 'o')
                        .replace('å', 'a');
        String ascii = Normalizer.normalize(plain, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        String words = ascii.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        if (words.length() <= LONGEST) {
            return words;
        }
        int end = words.lastIndexOf('-', LONGEST);
        return words.substring(0, end > 0 ? end : LONGEST);
    }
}
