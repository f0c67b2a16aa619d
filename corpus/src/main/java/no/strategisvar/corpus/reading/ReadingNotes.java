package no.strategisvar.corpus.reading;

import no.strategisvar.corpus.Document.Dropped;
import no.strategisvar.corpus.text.Invisible;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a reader lays aside on its way through one document, and what a person should look at. */
final class ReadingNotes {

    private final List<Dropped> dropped = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private final Map<Invisible, Integer> invisible = new EnumMap<>(Invisible.class);

    /** Says that a piece of the source is in no passage; a blank piece is not worth a word. */
    void drop(int line, String text, String reason) {
        if (!text.isBlank()) {
            dropped.add(new Dropped(line, text.strip(), reason));
        }
    }

    void warn(String warning) {
        warnings.add(warning);
    }

    /**
     * A text as it is seen: without invisible characters, which are counted, and with each letter
     * as one character ({@code a} and a ring above become {@code å}).
     */
    String visible(String text) {
        StringBuilder seen = new StringBuilder(text.length());
        text.codePoints()
                .forEach(codePoint -> {
                    Optional<Invisible> kind = Invisible.of(codePoint);
                    if (kind.isPresent()) {
                        invisible.merge(kind.get(), 1, Integer::sum);
                    } else {
                        seen.appendCodePoint(codePoint);
                    }
                });
        return Normalizer.normalize(seen, Normalizer.Form.NFC);
    }

    List<Dropped> dropped() {
        return List.copyOf(dropped);
    }

    /** The warnings, with one for the invisible characters when there were any. */
    List<String> warnings() {
        List<String> all = new ArrayList<>(warnings);
        if (!invisible.isEmpty()) {
            List<String> kinds = new ArrayList<>();
            invisible.forEach((kind, count) -> kinds.add(count + " " + kind.label()));
            all.add("Usynlige tegn er fjernet: " + String.join(", ", kinds) + ".");
        }
        return List.copyOf(all);
    }
}
