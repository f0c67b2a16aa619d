package no.strategisvar.index;

import no.strategisvar.index.analysis.Lexicon;
import no.strategisvar.index.analysis.NorwegianAnalysis;
import no.strategisvar.index.analysis.Word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads a person's question into a query: sets the words that only ask apart, and adds what the
 * plan calls the things that are named. No query syntax: every character is text.
 */
public final class QueryReader {

    private static final int LONGEST_PHRASE = 4;

    private final NorwegianAnalysis analysis;
    private final Set<String> questionWords;
    private final Map<List<String>, List<List<Word>>> meanings = new HashMap<>();

    public QueryReader(NorwegianAnalysis analysis, Lexicon lexicon) {
        this.analysis = analysis;
        this.questionWords =
                lexicon.questionWords().stream()
                        .flatMap(word -> analysis.words(word).stream())
                        .map(Word::folded)
                        .collect(Collectors.toSet());
        lexicon.planWords()
                .forEach((phrase, plan) ->
                        meanings.put(
                                stems(analysis.words(phrase)),
                                plan.stream().map(analysis::words).toList()));
    }

    /** The query that a question asks. */
    public Query read(String text) {
        List<Word> words = analysis.words(text);
        List<Query.Term> terms = new ArrayList<>();
        List<Word> binding = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (isQuestionWord(words.get(i))) {
                binding.add(words.get(i));
            } else {
                terms.add(new Query.Term(words.get(i), 1, meaningsAt(words, i)));
            }
        }
        if (terms.isEmpty()) {
            return new Query(text, words.stream().map(QueryReader::bare).toList());
        }
        return new Query(text, terms, binding);
    }

    /** Whether a word only asks or binds. */
    public boolean isQuestionWord(Word word) {
        return questionWords.contains(word.folded());
    }

    private static Query.Term bare(Word word) {
        return new Query.Term(word, 1, List.of());
    }

    private List<Query.Meaning> meaningsAt(List<Word> words, int from) {
        List<Query.Meaning> found = new ArrayList<>();
        for (int length = 1; length <= LONGEST_PHRASE && from + length <= words.size(); length++) {
            List<Word> phrase = words.subList(from, from + length);
            for (List<Word> plan : meanings.getOrDefault(stems(phrase), List.of())) {
                found.add(new Query.Meaning(surface(phrase), plan));
            }
        }
        return found;
    }

    private static String surface(List<Word> words) {
        return words.stream().map(Word::surface).collect(Collectors.joining(" "));
    }

    private static List<String> stems(List<Word> words) {
        return words.stream().map(Word::stem).toList();
    }
}
