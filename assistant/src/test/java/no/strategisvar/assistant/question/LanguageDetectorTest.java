package no.strategisvar.assistant.question;

import static org.assertj.core.api.Assertions.assertThat;

import no.strategisvar.assistant.texts.Language;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LanguageDetectorTest {

    private final LanguageDetector languages = new LanguageDetector();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hvilke tiltak finnes for havbruk?",
                "Hva er hovedmålet i strategien?",
                "Hvor mange prioriteringer har planen?",
                "Hvem skal følge opp handlingsplanen?",
                "Hvorfor er samhandling viktig?",
                "Hvordan kan bedrifter få hjelp?",
                "Når ble planen vedtatt?",
                "Jeg lurer på hva som skjer med reiselivet.",
                "Er det noen tiltak for landbruket?",
                "Fortell meg om sirkulær økonomi",
                "Hva sier planen om skole og utdanning?",
                "Kan dere vise alle målene?",
                "Gjelder strategien også kommunene?",
                "Hva slags virksomhet får støtte fra fylket?",
                "Står det noe om bredbånd?",
                "Hva betyr besøksforvaltning?",
                "tiltak teknologi",
                "Hva er status for offentlig sektor?",
                "Hvilken rolle har universitetene i arbeidet?",
                "Finnes det en plan for mineraler?"
            })
    void bokmaalIsBokmaal(String text) {
        assertThat(languages.standard(text)).isEqualTo(Language.NB);
        assertThat(languages.isEnglish(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kva tiltak finst for havbruk?",
                "Kva er hovudmålet i strategien?",
                "Kor mange mål har planen, og kva seier dei?",
                "Kven skal følgje opp handlingsplanen?",
                "Kvifor er samhandling viktig?",
                "Korleis kan bedrifter få hjelp?",
                "Eg lurer på kva som skjer med reiselivet.",
                "Finst det nokre tiltak for landbruket?",
                "Fortel meg meir om sirkulær økonomi",
                "Kva seier planen om skule og utdanning?",
                "Kan de vise alle måla som ikkje er nådde?",
                "Gjeld strategien òg kommunane?",
                "Kva slags verksemd får støtte frå fylket?",
                "Står det noko om breiband?",
                "Kva tyder besøksforvaltning?",
                "Kvar finn eg utsleppa?",
                "Korleis er stoda for offentleg sektor?",
                "Kva rolle har universiteta?",
                "Har fylket ein plan for mineral?",
                "Vert det mogleg å søkje saman?"
            })
    void nynorskIsNynorsk(String text) {
        assertThat(languages.standard(text)).isEqualTo(Language.NN);
        assertThat(languages.isEnglish(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What measures are there for aquaculture?",
                "Which goals does the county have?",
                "How many priorities are in the strategy?",
                "Who is responsible for the action plan?",
                "When was the strategy adopted?",
                "Tell me about the bioeconomy, please.",
                "What does the plan say about Trøndelag?",
                "Is there any support for startups?",
                "Can you list all the measures?",
                "Why is tourism important to the region?"
            })
    void englishIsEnglish(String text) {
        assertThat(languages.isEnglish(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?", "2025", "§ 5", "havbruk", "HAVBRUK", "CO₂", "123 456"})
    void aTextThatSaysNeitherIsBokmaal(String text) {
        assertThat(languages.standard(text)).isEqualTo(Language.NB);
        assertThat(languages.isEnglish(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"KVA TILTAK FINST?", "kva tiltak finst", "Kva  tiltak\nfinst"})
    void caseAndSpacesDoNotMatter(String text) {
        assertThat(languages.standard(text)).isEqualTo(Language.NN);
    }
}
