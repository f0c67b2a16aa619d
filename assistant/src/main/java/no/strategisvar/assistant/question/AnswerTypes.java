package no.strategisvar.assistant.question;

import com.fasterxml.jackson.core.type.TypeReference;

import no.strategisvar.assistant.texts.RulesResource;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The types of answers, from {@code answer-types.yaml}: a list that a person can read and change,
 * tried from the top.
 */
public final class AnswerTypes {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private final List<AnswerType> types;

    private record Entry(String name, List<String> asked, String needs, boolean caseMatters) {
        AnswerType type() {
            return new AnswerType(
                    name,
                    asked.stream().map(a -> Pattern.compile(words(a), FLAGS)).toList(),
                    Pattern.compile(needs, caseMatters ? 0 : FLAGS));
        }

        private static String words(String pattern) {
            return "(?<![\\p{L}\\d])(?:" + pattern + ")(?![\\p{L}\\d])";
        }
    }

    /** The types that the module ships. */
    public AnswerTypes() {
        List<Entry> entries = RulesResource.read("answer-types.yaml", new TypeReference<>() {});
        types = entries.stream().map(Entry::type).toList();
    }

    /**
     * The type that a question asks for; {@link AnswerType#ANY} when nothing particular is needed.
     */
    public AnswerType of(String question) {
        return types.stream()
                .filter(type -> type.isAskedBy(question))
                .findFirst()
                .orElse(AnswerType.ANY);
    }
}
