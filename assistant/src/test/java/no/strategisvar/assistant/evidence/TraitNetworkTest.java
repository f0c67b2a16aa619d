package no.strategisvar.assistant.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What is answered of one thing and not of another, where the words for the things and the askings
 * change: who, of the harbour or the quay; how much, of the boat or the ship.
 */
final class TraitNetworkTest {

    private static final List<String> PORT = List.of("havn", "kai", "brygge");
    private static final List<String> VESSEL = List.of("båt", "skip", "ferje");

    private final TraitNetwork network = learn();

    private static TraitNetwork learn() {
        List<Traits> answered =
                Stream.concat(asked("hvem", PORT), asked("mye", VESSEL))
                        .flatMap(question -> Collections.nCopies(20, question).stream())
                        .toList();
        List<Traits> unanswered =
                Stream.concat(asked("mye", PORT), asked("hvem", VESSEL))
                        .flatMap(question -> Collections.nCopies(20, question).stream())
                        .toList();
        return TraitNetwork.learn(
                Stream.concat(answered.stream(), unanswered.stream())
                        .map(TraitNetwork::features)
                        .toList(),
                answered.size());
    }

    @Test
    void whatIsAskedAndOfWhatDecideTogether() {
        assertThat(asked("hvem", PORT)).allMatch(question -> network.odds(question) > 0);
        assertThat(asked("mye", VESSEL)).allMatch(question -> network.odds(question) > 0);
        assertThat(asked("mye", PORT)).allMatch(question -> network.odds(question) < 0);
        assertThat(asked("hvem", VESSEL)).allMatch(question -> network.odds(question) < 0);
    }

    /** «kven» has been asked of one thing only; of the other it tells what «hvem» does. */
    @Test
    void whatIsUsedAlikeTellsAlike() {
        List<Traits> answered =
                Stream.of(asked("hvem", PORT), asked("mye", VESSEL), asked("kven", PORT))
                        .flatMap(questions -> questions)
                        .flatMap(question -> Collections.nCopies(20, question).stream())
                        .toList();
        List<Traits> unanswered =
                Stream.of(
                                asked("mye", PORT),
                                asked("hvem", VESSEL),
                                asked("kven", VESSEL.subList(0, 2)))
                        .flatMap(questions -> questions)
                        .flatMap(question -> Collections.nCopies(20, question).stream())
                        .toList();
        TraitNetwork learnt =
                TraitNetwork.learn(
                        Stream.concat(answered.stream(), unanswered.stream())
                                .map(TraitNetwork::features)
                                .toList(),
                        answered.size());

        assertThat(learnt.odds(question("kven", "ferje"))).isNegative();
    }

    @Test
    void theWordingCounts() {
        Traits one = new Traits(Map.of(), List.of("fest"));
        Traits other = new Traits(Map.of(), List.of("sorg"));
        TraitNetwork learnt =
                TraitNetwork.learn(
                        Stream.concat(
                                        Collections.nCopies(50, one).stream(),
                                        Collections.nCopies(50, other).stream())
                                .map(TraitNetwork::features)
                                .toList(),
                        50);

        assertThat(learnt.odds(one)).isPositive();
        assertThat(learnt.odds(other)).isNegative();
    }

    @Test
    void nothingTellsNothing() {
        assertThat(network.odds(new Traits(Map.of(), List.of()))).isZero();
    }

    @Test
    void theSameQuestionsGiveTheSameNetwork() {
        TraitNetwork again = learn();

        assertThat(asked("hvem", PORT))
                .allMatch(question -> again.odds(question) == network.odds(question));
    }

    private static Stream<Traits> asked(String word, List<String> subjects) {
        return subjects.stream().map(subject -> question(word, subject));
    }

    private static Traits question(String word, String subject) {
        return new Traits(
                Map.of(
                        QuestionTraits.ASKING_MARK + word,
                        1f,
                        QuestionTraits.BEGINNING_MARK + subject,
                        1f),
                List.of());
    }
}
