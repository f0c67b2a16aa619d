package no.strategisvar.assistant.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each type of answer: how it is asked for, what answers it, and what does not. */
final class AnswerTypesTest {

    private final AnswerTypes types = new AnswerTypes();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hva koster tiltakene?|money",
                "Kor mykje tilskot kan eg få?|money",
                "What is the budget?|money",
                "Hvem kan jeg kontakte om dette?|contact",
                "hvem er kontakperson for programmet|contact",
                "Kva er e-posten til rådgivaren?|contact",
                "Når er søknadsfristen?|deadline",
                "Korleis kan eg søkje?|deadline",
                "Hvor mange tonn laks er det?|unit",
                "Hvem betaler for prosjektet?|any",
                "Når er fylkeshuset åpent?|contact",
                "Hvorfor er det viktig å ha åpent om vinteren?|any",
                "Hvem er fylkesordfører?|people",
                "Hvilke partier stemte for?|people",
                "Hva heter lederen?|person",
                "Kor mange tiltak er fullførte?|progress",
                "Hva viste kartleggingen?|finding",
                "Hvor ofte møtes gruppa?|frequency",
                "Er det lov å bygge i strandsonen?|legality",
                "Når starter prosjektet?|time",
                "Kva år blei planen vedteken?|time",
                "Hvor ligger klyngen?|place",
                "Hvilke to steder prøves det ut?|place",
                "Hvor mange deltar?|quantity",
                "Kor stor del er nordmenn?|quantity",
                "Hvilke seks kommuner er med?|names",
                "Hva står i de fem punktene?|names",
                "Hva sier planen om klima?|any",
                "Hvorfor er det viktig?|any"
            })
    void aQuestionHasAType(String question, String type) {
        assertThat(types.of(question).name()).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hva koster det?|Tilskuddet er 2,5 millioner kroner.|Det koster mye arbeid.",
                "Hvem kan jeg ringe?|Ring 74 17 40 00.|Ta kontakt med fylkeskommunen.",
                "Når er fristen?|Søknadsfristen er 1. mars.|Det kreves en søknad.",
                "Hvor mange tonn er det?|Det er 400 tonn.|Det er mye laks.",
                "Hvem er fylkesordfører?|Møtet ble ledet av fylkesordfører Kari Berg.|Leder Kari"
                        + " Berg.",
                "Hva heter lederen?|Lillian Strand leder prosjektet.|Prosjektet har en leder.",
                "Hvor mange tiltak er ferdige?|12 av tiltakene er gjennomført.|Det er 31 tiltak.",
                "Hva viste kartleggingen?|Kartleggingen viste at mange mangler folk.|Det skal"
                        + " kartlegges.",
                "Hvor ofte møtes de?|Gruppen møtes hvert halvår.|Gruppen møtes jevnlig.",
                "Er det lov å bygge her?|Det er ikke tillatt å bygge.|Det bygges mye.",
                "Når starter det?|Det starter i mai 2023.|Det starter snart.",
                "Hvor ligger klyngen?|Den ligger på Orkanger.|Den ligger i Trøndelag.",
                "Hvor mange bedrifter deltok?|6 av 10 bedrifter deltok.|Bedrifter deltok i Industri"
                        + " 4.0 i 2023.",
                "Hvilke kommuner er med?|De to er: Oppdal og Inderøy.|Seks kommuner er med."
            })
    void anAnswerHasWhatItsTypeNeeds(String question, String answers, String doesNot) {
        AnswerType type = types.of(question);

        assertThat(type.isIn(answers)).as(answers).isTrue();
        assertThat(type.isIn(doesNot)).as(doesNot).isFalse();
    }
}
