package no.strategisvar.assistant.question;

import com.fasterxml.jackson.core.type.TypeReference;

import no.strategisvar.assistant.texts.RulesResource;
import no.strategisvar.index.TermMatch;
import no.strategisvar.index.analysis.Word;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The words by which people name the plan and those behind it, from {@code plan-words.yaml}. */
public final class PlanWords {

    private static final int SHORTEST_END = 6;

    private final Set<String> words;

    /** The words that the module ships. */
    public PlanWords() {
        List<List<String>> lists = RulesResource.read("plan-words.yaml", new TypeReference<>() {});
        words = lists.stream().flatMap(List::stream).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a word is one of them, ends with one, or is one with a typing error. */
    boolean isMeantBy(Word word, TermMatch match) {
        return has(word)
                || words.stream()
                        .filter(plan -> plan.length() >= SHORTEST_END)
                        .anyMatch(word.folded()::endsWith)
                || (!match.isKnown(word)
                        && words.stream()
                                .flatMap(plan -> match.words(plan).stream())
                                .anyMatch(plan -> match.isSame(plan, word)));
    }

    /** Whether a word is one of them. */
    public boolean has(Word word) {
        return words.contains(word.folded());
    }
}
