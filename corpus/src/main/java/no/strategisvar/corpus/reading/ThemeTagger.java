package no.strategisvar.corpus.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import no.strategisvar.corpus.CorpusException;
import no.strategisvar.corpus.Document;
import no.strategisvar.corpus.Goal;
import no.strategisvar.corpus.Measure;
import no.strategisvar.corpus.Priority;
import no.strategisvar.corpus.Records;
import no.strategisvar.corpus.Theme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Gives records their themes by the words of the taxonomy {@code themes.yaml}. A word counts in
 * every form it begins («student» is in «studentene») and, from five letters on, as part of a
 * compound («areal» is in «næringsareal»); the words of a phrase must follow each other.
 */
public final class ThemeTagger {

    private static final String FILE = "themes.yaml";
    private static final int SHORTEST_PART = 5;

    private final List<Theme> themes;

    private record Taxonomy(List<Theme> themes) {}

    private ThemeTagger(List<Theme> themes) {
        this.themes = List.copyOf(themes);
    }

    /** The taxonomy of a folder; without a file, one without themes. */
    public static ThemeTagger load(Path folder) throws IOException, CorpusException {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            return new ThemeTagger(List.of());
        }
        try {
            return new ThemeTagger(
                    new YAMLMapper().readValue(file.toFile(), Taxonomy.class).themes());
        } catch (JsonProcessingException e) {
            throw new CorpusException(
                    "Temaene i %s kan ikke leses: %s".formatted(FILE, e.getOriginalMessage()), e);
        }
    }

    public List<Theme> themes() {
        return themes;
    }

    /** The document with the themes of its measures, priorities and goals. */
    public Document tag(Document document) {
        Records r = document.records();
        Records tagged =
                new Records(
                        r.areas(),
                        r.tools(),
                        r.measures().stream().map(this::tag).toList(),
                        r.priorities().stream().map(this::tag).toList(),
                        r.goals().stream().map(this::tag).toList(),
                        r.statements(),
                        r.definitions());
        return document.withRecords(tagged);
    }

    private Measure tag(Measure m) {
        return new Measure(
                m.id(),
                m.documentId(),
                m.area(),
                m.number(),
                m.title(),
                m.description(),
                m.pages(),
                of(m.title() + " " + m.description()),
                m.titleAnchors(),
                m.descriptionAnchor());
    }

    private Priority tag(Priority p) {
        return new Priority(
                p.id(),
                p.documentId(),
                p.area(),
                p.tools(),
                p.group(),
                p.title(),
                p.pages(),
                of(p.title()),
                p.anchor());
    }

    private Goal tag(Goal g) {
        return new Goal(
                g.id(),
                g.documentId(),
                g.level(),
                g.area(),
                g.year(),
                g.title(),
                g.pages(),
                of(g.title()),
                g.anchor());
    }

    /** The ids of the themes that a text belongs to, in the taxonomy's order. */
    List<String> of(String text) {
        List<String> words = words(text);
        return themes.stream()
                .filter(theme -> theme.terms().stream().anyMatch(term -> holds(words, words(term))))
                .map(Theme::id)
                .toList();
    }

    private static boolean holds(List<String> words, List<String> phrase) {
        for (int i = 0; i + phrase.size() <= words.size(); i++) {
            boolean here = true;
            for (int j = 0; j < phrase.size() && here; j++) {
                here = meets(words.get(i + j), phrase.get(j));
            }
            if (here) {
                return true;
            }
        }
        return false;
    }

    private static boolean meets(String word, String term) {
        return word.startsWith(term) || (term.length() >= SHORTEST_PART && word.contains(term));
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
