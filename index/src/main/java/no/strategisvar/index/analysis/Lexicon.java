package no.strategisvar.index.analysis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * The words that people use and what the documents call the same thing: four lists that a person
 * can edit, in the module's resources.
 *
 * <ul>
 *   <li>{@code nynorsk.txt}: a nynorsk or dialect word and the bokmål word, one to one
 *   <li>{@code english.txt}: an English word and the bokmål word, for a question in English
 *   <li>{@code everyday.txt}: everyday words and the plan's words, in Solr's synonym form
 *   <li>{@code question-words.txt}: words that ask and bind, and say nothing of the subject
 * </ul>
 */
public final class Lexicon {

    private final Map<String, String> bokmaal = new HashMap<>();
    private final Map<String, List<String>> planWords = new LinkedHashMap<>();
    private final Set<String> questionWords = new HashSet<>();

    private Lexicon() {}

    /** The lists that the module ships. */
    public static Lexicon shipped() {
        Lexicon lexicon = new Lexicon();
        lexicon.lines("english.txt").forEach(lexicon::addTranslation);
        lexicon.lines("nynorsk.txt").forEach(lexicon::addTranslation);
        lexicon.lines("everyday.txt").forEach(lexicon::addEveryday);
        lexicon.lines("question-words.txt").forEach(lexicon.questionWords::add);
        return lexicon;
    }

    /** The same lists but for those of nynorsk, dialect and English words. */
    public Lexicon withoutStandards() {
        Lexicon lexicon = new Lexicon();
        lexicon.planWords.putAll(planWords);
        lexicon.questionWords.addAll(questionWords);
        return lexicon;
    }

    /** Nynorsk or dialect word to bokmål word. */
    Map<String, String> bokmaal() {
        return bokmaal;
    }

    /** Everyday word or phrase to the plan's words and phrases, all in lower case. */
    public Map<String, List<String>> planWords() {
        return planWords;
    }

    /** Words of a question that carry none of its subject, in bokmål and lower case. */
    public Set<String> questionWords() {
        return questionWords;
    }

    /** Everything in the lists that decides what is indexed. */
    public String fingerprintText() {
        return new TreeMap<>(bokmaal).toString();
    }

    private void addTranslation(String line) {
        String[] sides = line.split("=>", 2);
        for (String form : sides[0].split(",", -1)) {
            bokmaal.put(form.strip(), sides[1].strip());
        }
    }

    private void addEveryday(String line) {
        String[] sides = line.split("=>", 2);
        List<String> left = phrases(sides[0]);
        if (sides.length == 2) {
            List<String> right = phrases(sides[1]);
            left.forEach(word -> add(word, right));
            return;
        }
        for (String word : left) {
            add(word, left.stream().filter(other -> !other.equals(word)).toList());
        }
    }

    private void add(String word, List<String> meanings) {
        List<String> all = new ArrayList<>(planWords.getOrDefault(word, List.of()));
        all.addAll(meanings);
        planWords.put(word, List.copyOf(new ArrayList<>(new LinkedHashSet<>(all))));
    }

    private static List<String> phrases(String side) {
        return Arrays.stream(side.split(",", -1))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .toList();
    }

    private List<String> lines(String name) {
        String path = "/no/strategisvar/index/lexicon/" + name;
        try (BufferedReader reader =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(
                                        Lexicon.class.getResourceAsStream(path), path),
                                StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(line -> line.replaceFirst("#.*", "").strip().toLowerCase(Locale.ROOT))
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
