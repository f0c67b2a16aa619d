package no.strategisvar.assistant.generation;

import static org.assertj.core.api.Assertions.assertThat;

import no.strategisvar.assistant.TestIndex;
import no.strategisvar.assistant.citation.Citation;
import no.strategisvar.assistant.citation.CitationChecker;
import no.strategisvar.assistant.fit.Assessment;
import no.strategisvar.corpus.Passage;
import no.strategisvar.index.PassageIndex;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

final class ReasonCheckTest {

    private static final PassageIndex INDEX = TestIndex.shared();
    private static final ReasonCheck CHECK = new ReasonCheck(INDEX);

    private static final String WORDS =
            "Verkstedet vårt i Verdal vil prøve ut en sveiserobot på en lab, ikke i produksjon."
                    + " Planen lover 5 millioner i støtte.";
    private static final Assessment.Match ROBOT =
            match(WORDS, "Mobilisere næringslivet og kommunene til å bruke katapultsystemet");
    private static final String IDEA =
            "Dere vil prøve ut en sveiserobot på en lab, ikke i produksjon.";
    private static final String PLAN =
            "Tiltaket skal få næringslivet og kommunene til å bruke lab- og testarenaer.";

    @Test
    void aReasonIsBothSentences() {
        assertThat(holds(IDEA, PLAN)).contains(IDEA + " " + PLAN);
        assertThat(holds("Dere vil ikke prøve ut sveiserobot i produksjon", PLAN))
                .contains("Dere vil ikke prøve ut sveiserobot i produksjon. " + PLAN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Tiltaket.",
                "Tiltaket skal få 20 kommuner til å bruke lab- og testarenaer.",
                "Tiltaket skal i 2027 få kommunene til å bruke lab- og testarenaer.",
                "Tiltaket skal få Sintef til å bruke lab- og testarenaer.",
                "Tiltaket skal ikke få kommunene til å bruke lab- og testarenaer.",
                "Tiltaket skal redusere bruken av lab- og testarenaer.",
                "Tiltaket skal få kommunene til å bruke svømmehaller, idrettsanlegg og"
                        + " kulturskoler.",
                "Tiltaket støtter næringslivet og kommunene.",
                "Tiltaket finansierer bruken av lab- og testarenaer i næringslivet.",
                "Tiltaket skal få dere til å bruke lab- og testarenaer.",
                "Tiltaket lover næringslivet å bruke lab- og testarenaer.",
                "Tiltaket gir poeng for bruk av lab- og testarenaer.",
                "Tiltaket prioriteres foran andre lab- og testarenaer.",
                "Tiltaket bruker lab- og testarenaer, se https://eksempel.no.",
                "Tiltaket <b>bruker</b> lab- og testarenaer."
            })
    void aSentenceOnThePlanThatDoesNotHoldTakesTheReasonWithIt(String plan) {
        assertThat(holds(IDEA, plan)).isEmpty();
    }

    /** Neither side is given out for the other, and the applicant cannot speak for the plan. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dere vil bruke katapultsystemet, ikke noe annet.",
                "Planen vil prøve ut en sveiserobot på en lab, ikke i produksjon.",
                "Planen lover 5 millioner i støtte, ikke i produksjon.",
                "Prosjektet får 5 millioner i støtte, ikke i produksjon.",
                "Prosjektet har størst sjanse på lab, ikke i produksjon."
            })
    void aSentenceOnTheIdeaThatDoesNotHoldTakesTheReasonWithIt(String idea) {
        assertThat(holds(idea, PLAN)).isEmpty();
    }

    @Test
    void aLongSentenceIsNoReason() {
        String once = "Tiltaket skal få næringslivet og kommunene til å bruke lab- og testarenaer";
        assertThat(holds(IDEA, once + ", og " + once + ", og " + once + ".")).isEmpty();
    }

    /** What the limit gives here: careful reasons pass; with something added none does. */
    @Test
    void faithfulReasonsHoldAndStretchedOnesDoNot() throws IOException {
        List<String[]> faithful = faithful();
        List<String> failed = new ArrayList<>();
        for (int i = 0; i < faithful.size(); i++) {
            String[] one = faithful.get(i);
            Assessment.Match match = match(one[2], one[3]);
            if (CHECK.holds(new MatchReply("", false, one[0], one[1]), match).isEmpty()) {
                failed.add(one[0] + " " + one[1]);
            }
            String stretched = one[1].substring(0, one[1].length() - 1);
            assertThat(
                            CHECK.holds(
                                    new MatchReply(
                                            "",
                                            false,
                                            one[0],
                                            stretched
                                                    + " og gir gratis barnehage til alle ansatte."),
                                    match))
                    .as(stretched)
                    .isEmpty();
            assertThat(CHECK.holds(new MatchReply("", false, one[1], one[0]), match))
                    .as("turned round: " + one[0])
                    .isEmpty();
        }
        assertThat(failed).hasSizeLessThanOrEqualTo(1);
    }

    private static Optional<String> holds(String idea, String plan) {
        return CHECK.holds(new MatchReply("", false, idea, plan), ROBOT);
    }

    private static Assessment.Match match(String words, String quote) {
        Passage passage =
                INDEX.corpus()
                        .passages()
                        .filter(one -> one.text().contains(quote))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(quote));
        String whole =
                passage.spans().stream()
                        .map(passage::text)
                        .filter(text -> text.contains(quote))
                        .findFirst()
                        .orElseThrow();
        Citation citation =
                new CitationChecker(INDEX.corpus()).check(passage.id(), whole).orElseThrow();
        return new Assessment.Match(
                "measure", "x", "", "", Assessment.Fit.PARTIAL, words, "", citation, false);
    }

    private static List<String[]> faithful() throws IOException {
        try (var file =
                Objects.requireNonNull(
                        ReasonCheckTest.class.getResourceAsStream("faithful-reasons.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\|", -1))
                    .toList();
        }
    }
}
