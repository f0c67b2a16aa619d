package no.strategisvar.eval.judge;

import static org.assertj.core.api.Assertions.assertThat;

import no.strategisvar.eval.run.Judgement;
import no.strategisvar.eval.run.Judgement.Grade;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class VerdictReaderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"begrunnelse\":\"\",\"vurdering\":\"delvis\",\"udekket\":[\"x\"],\"dekket\":false}",
                "Her er dommen:\n"
                        + "```json\n"
                        + "{\"vurdering\": \"Delvis\", \"dekket\": \"nei\",}\n"
                        + "```\n"
                        + "Ha det!",
                "{'verdict':'partial','faithful':'no','reason':'it {does} not'}",
                "{\"dom\":{\"vurdering\":\"delvis\",\"dekket\":false}}",
                "{\"vurdering\":\"delvis\",\"dekket\":false}"
                        + " {\"vurdering\":\"delvis\",\"dekket\":false}",
                "{tenker} {\"grade\":\"partly\",\"faithful\":false,\"unsupported\":[\"a\",\"b\"]}"
            })
    void theFormIsTakenAsItComes(String text) {
        assertThat(VerdictReader.read(text))
                .isInstanceOfSatisfying(
                        Judgement.Verdict.class,
                        verdict -> {
                            assertThat(verdict.grade()).isEqualTo(Grade.PARTLY);
                            assertThat(verdict.faithful()).isFalse();
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "riktig",
                "{\"vurdering\":\"riktig\"}",
                "{\"dekket\":true}",
                "{\"vurdering\":\"ikke riktig\",\"dekket\":true}",
                "{\"vurdering\":\"riktig, delvis eller feil\",\"dekket\":true}",
                "{\"vurdering\":\"riktig\",\"dekket\":\"kanskje\"}",
                "{\"vurdering\":\"riktig\",\"dekket\":null}",
                "{\"vurdering\":[\"riktig\"],\"dekket\":true}",
                "{\"vurdering\":\"riktig\",\"dekket\":true",
                "{\"vurdering\":\"riktig\",\"dekket\":true,\"udekket\":[\"en påstand\"]}",
                "{\"vurdering\":\"riktig\",\"dekket\":true} Nei:"
                        + " {\"vurdering\":\"feil\",\"dekket\":true}"
            })
    void theMeaningIsNeverGuessed(String text) {
        assertThat(VerdictReader.read(text)).isInstanceOf(Judgement.Unreadable.class);
    }
}
