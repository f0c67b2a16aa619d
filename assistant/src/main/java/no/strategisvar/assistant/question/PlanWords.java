package no.strategisvar.assistant.question;

import com.fasterxml.jackson.core.type.TypeReference;

import no.strategisvar.assistant.texts.RulesResource;
import no.strategisvar.index.analysis.Word;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The words by which people name the plan and those behind it, from {@code plan-words.yaml}. */
public final class PlanWords {

    private final Set<String> words;

    /** The words that the module ships. */
    public PlanWords() {
        List<List<String>> lists = RulesResource.read("plan-words.yaml", new TypeReference<>() {});
        words = lists.stream().flatMap(List::stream).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a word is one of them. */
    public boolean has(Word word) {
        return words.contains(word.folded());
    }
}
