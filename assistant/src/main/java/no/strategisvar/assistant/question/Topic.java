package no.strategisvar.assistant.question;

import no.strategisvar.index.Query;
import no.strategisvar.index.analysis.Word;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the records of a list should be about. Example: in «Jeg har en bedrift, hvilke tiltak retter
 * seg mot gründere?» «retter» and «gründere» are near, «bedrift» is neither near nor before, and
 * «gründere» is firm.
 *
 * @param whole every word that may be a subject
 * @param near those that stand right before the noun of the list, or after it
 * @param before those further before it that are firm or open their sentence; what else stands
 *     there is how the question was put
 * @param firm those that are a subject whether the records know them or not, such as one after «om»
 *     or «for»
 * @param inTitles whether the very words are looked for where they can be seen in a list, as in
 *     «med ordet student»
 * @param opening the word that their titles begin with, where that is asked for
 */
public record Topic(
        Query whole,
        List<Query.Term> near,
        List<Query.Term> before,
        Set<Query.Term> firm,
        boolean inTitles,
        Optional<Word> opening) {

    public Topic {
        near = List.copyOf(near);
        before = List.copyOf(before);
        firm = Set.copyOf(firm);
    }

    /** No topic: all records. */
    static Topic none(String text) {
        return new Topic(
                new Query(text, List.of()),
                List.of(),
                List.of(),
                Set.of(),
                false,
                Optional.empty());
    }

    /**
     * The records that have some very words.
     *
     * @param inTitles whether in their titles, and not in their descriptions
     */
    static Topic literal(List<Query.Term> words, String text, boolean inTitles) {
        return new Topic(
                new Query(text, words),
                words,
                List.of(),
                Set.copyOf(words),
                inTitles,
                Optional.empty());
    }

    /** The records whose titles begin with a word. */
    static Topic opening(Word word, String text) {
        return new Topic(
                new Query(text, List.of()),
                List.of(),
                List.of(),
                Set.of(),
                true,
                Optional.of(word));
    }

    boolean isEmpty() {
        return whole.terms().isEmpty();
    }
}
