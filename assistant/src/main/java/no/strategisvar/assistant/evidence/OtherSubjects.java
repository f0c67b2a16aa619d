package no.strategisvar.assistant.evidence;

import com.fasterxml.jackson.core.type.TypeReference;

import no.strategisvar.assistant.texts.Language;
import no.strategisvar.assistant.texts.RulesResource;
import no.strategisvar.index.Query;
import no.strategisvar.index.TermMatch;
import no.strategisvar.index.analysis.Word;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/**
 * Subjects that people ask a county about and that a plan does not answer, from {@code
 * other-subjects.yaml}: the dentist, the bus, the weather. Example: «Når går bussen?» is about
 * another subject as long as no document has the word.
 */
public final class OtherSubjects {

    /** What one word of seven is worth; in a longer text it is by the way. */
    private static final double SHARE = 0.15;

    private static final int SHORTEST_THAT_BENDS = 5;
    private static final int LONGEST_ENDING = 3;

    private final List<Subject> subjects;
    private final TermMatch match;

    private record Entry(String name, @Nullable Where where, List<String> words) {}

    /** Where the reader can turn, in both written standards. */
    public record Where(String nb, String nn) {}

    /**
     * A subject.
     *
     * @param where what to tell the reader, or null where nobody in particular answers
     */
    public record Subject(@Nullable Where where, List<Word> words) {

        /** Where the reader can turn. */
        public Optional<String> where(Language language) {
            return Optional.ofNullable(where)
                    .map(told ->
                            switch (language) {
                                case NB -> told.nb();
                                case NN -> told.nn();
                            });
        }
    }

    /** The subjects that the module ships, without the words that the documents have. */
    public OtherSubjects(TermMatch match) {
        this.match = match;
        List<Entry> entries = RulesResource.read("other-subjects.yaml", new TypeReference<>() {});
        subjects =
                entries.stream()
                        .map(entry ->
                                new Subject(
                                        entry.where(),
                                        entry.words().stream()
                                                .map(match::words)
                                                .filter(words -> words.size() == 1)
                                                .map(List::getFirst)
                                                .filter(word -> !match.isKnown(word))
                                                .toList()))
                        .toList();
    }

    /** The other subject that a question is about, if it is. */
    public Optional<Subject> of(Query query) {
        double all = query.terms().stream().mapToDouble(match::rarity).sum();
        return subjects.stream()
                .filter(subject -> weight(subject, query) > SHARE * all)
                .findFirst();
    }

    private double weight(Subject subject, Query query) {
        return query.terms().stream()
                .filter(term -> !match.isKnown(term.word()))
                .filter(term -> subject.words().stream().anyMatch(w -> isForm(w, term.word())))
                .mapToDouble(match::rarity)
                .reduce(0, Double::sum);
    }

    private static boolean isForm(Word listed, Word asked) {
        boolean bends =
                asked.folded().startsWith(listed.folded())
                        && asked.folded().length() <= listed.folded().length() + LONGEST_ENDING
                        && listed.folded().length() >= SHORTEST_THAT_BENDS;
        return bends || asked.folded().equals(listed.folded());
    }
}
