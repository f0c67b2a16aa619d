package no.strategisvar.assistant.generation;

import no.strategisvar.assistant.model.Fence;
import no.strategisvar.corpus.Corpus;
import no.strategisvar.corpus.Passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The passages of one prompt, numbered and fenced. Everything that stands in a document, its
 * headings and its title too, is inside a {@link Fence}.
 */
final class Sources {

    private static final int ID_BYTES = 4;

    private final List<Source> sources;
    private final Fence fence;
    private final String text;

    /** A passage under the name that the model knows it by; the name tells nothing of it. */
    record Source(String id, Passage passage) {}

    /**
     * The sources of a question.
     *
     * @param passages best first
     * @param letters the longest the text may be; passages that do not fit are left out, but never
     *     the first
     */
    Sources(Corpus corpus, String question, List<Passage> passages, int letters) {
        List<Source> taken = new ArrayList<>();
        List<String> bodies = new ArrayList<>();
        int length = 0;
        for (Passage passage : passages) {
            String body = body(corpus, passage);
            length += body.length();
            if (!taken.isEmpty() && length > letters) {
                break;
            }
            String id = Fence.hash(corpus.fingerprint() + passage.id(), ID_BYTES);
            taken.add(new Source(id, passage));
            bodies.add(body);
        }
        sources = List.copyOf(taken);
        fence = Fence.of(corpus.fingerprint() + question + String.join("\n", bodies));
        StringBuilder fenced = new StringBuilder();
        for (int i = 0; i < sources.size(); i++) {
            String label = "KILDE %d id=%s".formatted(i + 1, sources.get(i).id());
            fenced.append(fence.around(label, bodies.get(i))).append('\n');
        }
        text = fenced.toString().strip();
    }

    /** All passages, fenced. */
    String text() {
        return text;
    }

    /** What sets this prompt's data apart. */
    Fence fence() {
        return fence;
    }

    List<Passage> passages() {
        return sources.stream().map(Source::passage).toList();
    }

    /** The passage of an id; none for an id that was not given. */
    Optional<Passage> passage(String id) {
        return sources.stream()
                .filter(source -> source.id().equals(id))
                .map(Source::passage)
                .findFirst();
    }

    private static String body(Corpus corpus, Passage passage) {
        String title =
                corpus.document(passage.documentId())
                        .map(document -> document.descriptor().shortTitle())
                        .orElse("");
        return Fence.plain(
                title + " › " + String.join(" › ", passage.path()) + "\n" + passage.text());
    }
}
