package no.strategisvar.assistant.evidence;

import no.strategisvar.assistant.learning.Hashing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which traits of a question stand together. What is asked of a subject is in neither the subject
 * nor the asking word, but in the two together: «hvem» is answered of the strategy and «klynge» in
 * many ways, «hvem» of the «klynge» is not. So each pair has a weight of its own.
 */
final class TraitPairs {

    /** As many weights as leave few pairs to share one. */
    static final Hashing PLACES = new Hashing(20);

    private TraitPairs() {}

    /** Each trait but runs of letters, and each subject with the others and with what is asked. */
    static int[] of(Set<String> traits) {
        List<String> subjects = new ArrayList<>();
        List<String> asked = new ArrayList<>();
        IntStream.Builder features = IntStream.builder();
        for (String trait : traits) {
            if (!trait.startsWith(QuestionTraits.RUN_MARK)) {
                features.add(PLACES.of(trait));
            }
            if (trait.startsWith(QuestionTraits.BEGINNING_MARK)) {
                subjects.add(trait);
            } else if (trait.startsWith(QuestionTraits.ASKING_MARK)
                    || trait.startsWith(QuestionTraits.FORM_MARK)) {
                asked.add(trait);
            }
        }
        for (int i = 0; i < subjects.size(); i++) {
            String subject = subjects.get(i);
            subjects.subList(i + 1, subjects.size())
                    .forEach(other -> features.add(PLACES.of(subject, other)));
            asked.forEach(word -> features.add(PLACES.of(subject, word)));
        }
        return features.build().toArray();
    }
}
