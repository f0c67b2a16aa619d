package no.strategisvar.assistant.question;

import static org.assertj.core.api.Assertions.assertThat;

import no.strategisvar.assistant.wanted.RecordKind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Lists that are asked for by a verb: what is done, given weight, achieved. */
final class RecordVerbsTest extends QuestionReading {

    RecordVerbsTest(@TempDir Path folder) throws IOException {
        super(folder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ka har dåkk tenkt å få te innafor reiselivet?",
                "hva skal dere gjøre for turisme?",
                "Kva skal fylket gjere for reiselivet?",
                "opplevelser – alt som skal gjøres, punkt for punkt",
                "Vi leier ut hytter. Hva skal dere gjøre for reiselivet i 2024? Vis hele lista.",
                "Hvor mange ting har dere lovet å gjøre for turisme, uten det som er felles?",
                "Eg jobbar på hotell og er nysgjerrig på kva de skal gjere for reiselivet. Får eg"
                        + " lista?",
                "What is the county going to do for tourism and visitors? The whole list, please.",
                "Could you list the things you are going to do for tourism and experiences?"
            })
    void whatIsDoneForAnAreaAreItsMeasures(String text) {
        assertThat(listing(text).kind()).isEqualTo(RecordKind.MEASURE);
        assertThat(listing(text).areas()).containsExactly("opplevelser");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kva vil fylket ha fått til med reiseliv innan 2025? Alt de siktar mot.",
                "hvor mange ting vill dere oppnå for turisme innen 2025",
                "Stemmer det at det er to ting de vil oppnå innan opplevingar i 2025?",
                "Hva er det dere vil oppnå for opplevelser, altså mat og natur? Vis alle punktene."
            })
    void whatIsToBeAchievedForAnAreaAreItsGoals(String text) {
        assertThat(listing(text).kind()).isEqualTo(RecordKind.GOAL);
        assertThat(listing(text).areas()).containsExactly("opplevelser");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hva satser dere på for attraktivitet innen opplevelser?",
                "Ka legg dokker vækt på når det gjeld attraktivitet innan opplevelsa?",
                "Stemmer det at dere vektlegger fem ting på attraktivitet for turisme?"
            })
    void whatIsGivenWeightInAnAreaAreItsPriorities(String text) {
        assertThat(listing(text).kind()).isEqualTo(RecordKind.PRIORITY);
        assertThat(listing(text).areas()).containsExactly("opplevelser");
        assertThat(listing(text).tools()).containsExactly("attraktivitet");
    }

    @ParameterizedTest
    @CsvSource({
        "Ka satse dokker på unner «Besøk» i kapittelet om attraktivitet?,Besøk",
        "Hva legger dere vekt på når det gjelder klima og miljø?,Klima og miljø"
    })
    void whatIsGivenWeightUnderAHeadingAreItsPriorities(String text, String heading) {
        assertThat(listing(text).group()).contains(heading);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jeg lurer på hvor mange ting kommunene og det offentlige skal ha fått til innen"
                        + " 2025.",
                "vor mange ting vil dere oppnå inen ofentli sektor i 2025"
            })
    void anAreaHasOtherNamesAndTypingErrors(String text) {
        assertThat(listing(text).kind()).isEqualTo(RecordKind.GOAL);
        assertThat(listing(text).areas()).containsExactly("offentlig-sektor");
    }

    @Test
    void whoDecidesOnWhatIsDoneIsNoList() {
        assertThat(intents.read("Hvem bestemmer hva dere skal gjøre for teknologi?"))
                .isInstanceOf(Intent.Passages.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Både hva dere skal gjøre og hva dere vil oppnå innen teknologi?     | MEASURE"
                        + " GOAL",
                "Kva vil de oppnå innan teknologi, og kva legg de vekt på? Ta med begge delar. |"
                        + " GOAL PRIORITY",
                "Alt om teknologi: det dere vil oppnå, legger vekt på og skal gjøre. | GOAL"
                        + " PRIORITY MEASURE",
            })
    void severalVerbsAreAsManyLists(String text, String kinds) {
        List<Intent> lists = intents.lists(text).stream().map(intents::read).toList();
        assertThat(lists)
                .map(intent -> ((Intent.Listing) intent).kind().name())
                .containsExactly(kinds.split(" "));
        assertThat(lists)
                .allSatisfy(intent ->
                        assertThat(((Intent.Listing) intent).areas()).containsExactly("teknologi"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hva er alt fylket lover om transport? Ta med både mål, prioriteringer og tiltak"
                        + " der det er nevnt. | GOAL PRIORITY MEASURE | transport",
                "Hva er alt fylket lover om arbeidskraft, både det som prioriteres og det som skal"
                        + " gjøres? | PRIORITY MEASURE | arbeidskraft",
                "Energi, hva har de å si om det? Både det som prioriteres og det som skal gjøres."
                        + " | PRIORITY MEASURE | energi",
                "Kva seier fylket om havbruk? Ta med både det dei vil oppnå og det dei skal gjere."
                        + " | GOAL MEASURE | havbruk",
                "Hvilke mål, prioriteringer og tiltak nevner noe digitalt? | GOAL PRIORITY MEASURE"
                        + " | digitalt",
            })
    void severalKindsHaveTheTopicOfTheMessage(String text, String kinds, String topic) {
        List<String> lists = intents.lists(text);
        assertThat(lists)
                .map(list -> listing(list).kind().name())
                .containsExactly(kinds.split(" "));
        assertThat(lists).allSatisfy(list -> assertThat(topic(list)).containsExactly(topic));
    }

    @Test
    void placesOfAQuestionForSeveralKindsAreReadOnceForEach() {
        List<Intent.Listing> lists =
                intents
                        .lists(
                                "Vi driver gårdskafé med overnatting. Gi meg alt som er bestemt for"
                                    + " opplevelser: hva de vil oppnå, hva de prioriterer og hva de"
                                    + " skal gjøre, men uten det som er felles for alle områdene.")
                        .stream()
                        .map(this::listing)
                        .toList();
        assertThat(lists).hasSize(3);
        assertThat(lists)
                .allSatisfy(list -> assertThat(list.areas()).containsExactly("opplevelser"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Vi driver et bakeri. Hva skal dere gjøre for gründere i 2024 og 2025? | MEASURE |"
                        + " gründere",
                "hva er det dere vil oppnå med transport fram mot 2030 | GOAL | transport",
                "Kva satsar de på når det gjeld integrering? | PRIORITY | integrering",
            })
    void whatIsToldOfAThingIsLookedForInTitles(String text, RecordKind kind, String topic) {
        assertThat(listing(text).kind()).isEqualTo(kind);
        assertThat(topic(text)).containsExactly(topic);
        assertThat(listing(text).topic().inTitles()).isTrue();
    }

    @Test
    void verbsThatTellOfSomethingElseAreNoLists() {
        assertThat(intents.lists("Hva skal bonden gjøre og hva vil han oppnå med teknologi?"))
                .isEmpty();
    }
}
