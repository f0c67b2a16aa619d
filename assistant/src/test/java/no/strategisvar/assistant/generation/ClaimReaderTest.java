package no.strategisvar.assistant.generation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;

final class ClaimReaderTest {

    private static final List<Claim> TWO =
            List.of(
                    new Claim("Éin { «ting» \"her\".", List.of(new Claim.Support("a1", "sitat }"))),
                    new Claim("To.", List.of(new Claim.Support("b2", "annet"))));

    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                {"pastander":[{"tekst":"Éin { «ting» \\"her\\".","belegg":[{"kilde":"a1","sitat":"sitat }"}]},{"tekst":"To.","belegg":[{"kilde":"b2","sitat":"annet"}]}]}
                """,
                """
                Her er svaret, som "JSON":
                ```json
                [{"text":"Éin { «ting» \\"her\\".","support":[{"source":"a1","quote":"sitat }"},],},
                 {"text":"To.","support":{"id":"b2","quote":"annet"}}]
                ```
                Håper det hjelper!
                """,
                """
                {"tekst":"Éin { «ting» \\"her\\".","belegg":[{"kilde":"a1","sitat":"sitat }"}]}
                {"tekst":"To.","belegg":[{"kilde":"b2","sitat":"annet"}]}
                {"tekst":"Tre som ikke ble ferdig","belegg":[{"kilde":"c3","sit
                """
            })
    void claimsAreFoundInWhateverFormTheyCome(String text) {
        assertThat(new ClaimReader().read(text)).isEqualTo(TWO);
        assertThat(byLetter(text)).isEqualTo(TWO);
    }

    @Test
    void aClaimIsGivenAsSoonAsItIsWhole() {
        ClaimReader reader = new ClaimReader();

        assertThat(reader.read("{\"pastander\":[{\"tekst\":\"To.\",\"belegg\":[{\"kilde\":\"b2\","))
                .isEmpty();
        assertThat(reader.read("\"sitat\":\"annet\"}]}")).containsExactly(TWO.get(1));
        assertThat(reader.read("]}")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Jeg vet ikke.",
                "{\"pastander\":[]}",
                "{\"tekst\":\"Uten belegg.\"}",
                "{\"tekst\":{\"a\":1},\"belegg\":[]}",
                "}}}}{{{{\"",
                "{\"error\":\"nei\"}"
            })
    void whatIsNoClaimIsNone(String text) {
        assertThat(byLetter(text)).isEmpty();
    }

    @Test
    void aFloodOfBracesEnds() {
        assertThat(new ClaimReader().read("{".repeat(100_000) + "}".repeat(100_000))).isEmpty();
    }

    private static List<Claim> byLetter(String text) {
        ClaimReader reader = new ClaimReader();
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            claims.addAll(reader.read(text.substring(i, i + 1)));
        }
        return claims;
    }
}
