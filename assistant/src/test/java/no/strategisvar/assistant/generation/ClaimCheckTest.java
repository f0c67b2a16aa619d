package no.strategisvar.assistant.generation;

import static org.assertj.core.api.Assertions.assertThat;

import no.strategisvar.assistant.TestIndex;
import no.strategisvar.assistant.citation.Citation;
import no.strategisvar.corpus.Passage;
import no.strategisvar.corpus.Span;
import no.strategisvar.index.PassageIndex;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

final class ClaimCheckTest {

    private static final PassageIndex INDEX = TestIndex.shared();
    private static ClaimCheck check;

    /** A sentence with a number, names and no denial, and one that denies. */
    private static Passage six;

    private static Passage denies;

    @BeforeAll
    static void open() {
        check = new ClaimCheck(INDEX);
        six = passage("Seks kommuner deltar");
        denies = passage("Opplevelsene er ikke nødvendigvis kommersielle produkter");
    }

    private static Passage passage(String words) {
        return INDEX.corpus()
                .passages()
                .filter(passage -> passage.text().contains(words))
                .findFirst()
                .orElseThrow();
    }

    private static Sources sources(Passage... passages) {
        return new Sources(INDEX.corpus(), "?", List.of(passages), 100_000);
    }

    private static ClaimCheck.Verdict verdict(String claim, Passage passage, String quote) {
        Sources sources = sources(passage);
        String id = id(sources, 0);
        return check.check(new Claim(claim, List.of(new Claim.Support(id, quote))), sources);
    }

    private static String id(Sources sources, int number) {
        return sources.text().split("id=", -1)[number + 1].substring(0, 8);
    }

    private static ClaimCheck.Verdict fails(ClaimCheck.Reason reason) {
        return new ClaimCheck.Verdict.Fails(reason);
    }

    @Test
    void aClaimThatItsQuoteCarriesHoldsAndShowsTheWholeSentence() {
        ClaimCheck.Verdict verdict = verdict("Seks kommuner deltar [1].", six, "Seks kommuner");

        assertThat(verdict).isInstanceOf(ClaimCheck.Verdict.Holds.class);
        if (verdict instanceof ClaimCheck.Verdict.Holds(String text, List<Citation> citations)) {
            assertThat(text).isEqualTo("Seks kommuner deltar.");
            assertThat(citations).hasSize(1);
            assertThat(citations.getFirst().quote()).startsWith("Seks kommuner deltar, og");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Sju kommuner deltar.,NUMBER",
        "7 kommuner deltar.,NUMBER",
        "Seks kommuner deltar i 2029.,NUMBER",
        "Seks kommuner deltar; se side 19.,NUMBER",
        "Seks kommuner i Nordland deltar.,NAME",
        "Equinor deltar med seks kommuner.,NAME",
        "NTNU deltar med seks kommuner.,NAME",
        "Seks kommuner deltar ikke.,NEGATION",
        "Seks kommunar deltek ikkje.,NEGATION",
        "Ingen av de seks kommunene deltar.,NEGATION",
        "Seks kommuner deltar uten støtte.,NEGATION",
        "Seks prosent av kommunene deltar.,DIRECTION",
        "Seks kommuner kutter i deltakelsen.,DIRECTION",
        "Seks kommuner bygger flyplasser og kjernekraftverk for innbyggerne.,CONTENT",
        "Seks kommuner deltar <script>.,MARKUP",
        "Seks kommuner deltar (https://ond.example).,MARKUP",
        "Seks kommuner deltar: ond.no,MARKUP",
        "Seks kommuner [deltar](x).,MARKUP",
        "Seks,MARKUP"
    })
    void aClaimThatSaysMoreThanItsQuoteFails(String claim, ClaimCheck.Reason reason) {
        assertThat(verdict(claim, six, "Seks kommuner deltar")).isEqualTo(fails(reason));
    }

    @ParameterizedTest
    @CsvSource({"6 kommuner deltar.", "Seks kommunar deltek."})
    void aNumberMayBeWrittenOtherwise(String claim) {
        assertThat(verdict(claim, six, "Seks kommuner deltar"))
                .isInstanceOf(ClaimCheck.Verdict.Holds.class);
    }

    /** Half a sentence may be quoted so that it says the opposite of the whole. */
    @Test
    void aDenialOutsideTheQuoteCountsToo() {
        assertThat(
                        verdict(
                                "Opplevelsene er kommersielle produkter.",
                                denies,
                                "kommersielle produkter"))
                .isEqualTo(fails(ClaimCheck.Reason.NEGATION));
        assertThat(
                        verdict(
                                "Opplevelsene er ikke alltid kommersielle produkter.",
                                denies,
                                "kommersielle produkter"))
                .isInstanceOf(ClaimCheck.Verdict.Holds.class);
    }

    @Test
    void aQuoteThatIsNotThereIsNoQuote() {
        ClaimCheck.Verdict none = fails(ClaimCheck.Reason.NO_QUOTE);

        assertThat(verdict("Seks kommuner deltar.", six, "Åtte kommuner deltar")).isEqualTo(none);
        assertThat(verdict("Seks kommuner deltar.", six, "")).isEqualTo(none);
        Sources sources = sources(six);
        assertThat(check.check(new Claim("Seks kommuner deltar.", List.of()), sources))
                .isEqualTo(none);
        Claim unknown =
                new Claim(
                        "Seks kommuner deltar.",
                        List.of(new Claim.Support("ffffffff", "Seks kommuner deltar")));
        assertThat(check.check(unknown, sources)).isEqualTo(none);
        Claim real =
                new Claim(
                        "Seks kommuner deltar.",
                        List.of(new Claim.Support(six.id(), "Seks kommuner deltar")));
        assertThat(check.check(real, sources)).as("our own ids are not given").isEqualTo(none);
    }

    @Test
    void aPassageThatWasNotGivenCannotBeQuoted() {
        assertThat(verdict("Seks kommuner deltar.", denies, "Seks kommuner deltar"))
                .isEqualTo(fails(ClaimCheck.Reason.NO_QUOTE));
    }

    @Test
    void aQuoteFromAnotherGivenPassageIsPutRight() {
        Sources sources = sources(denies, six);
        Claim claim =
                new Claim(
                        "Seks kommuner deltar.",
                        List.of(new Claim.Support(id(sources, 0), "Seks kommuner deltar")));

        ClaimCheck.Verdict verdict = check.check(claim, sources);

        assertThat(verdict).isInstanceOf(ClaimCheck.Verdict.Holds.class);
        if (verdict instanceof ClaimCheck.Verdict.Holds(_, List<Citation> citations)) {
            assertThat(citations.getFirst().passage()).isEqualTo(six);
        }
    }

    /**
     * What the limit rests on: careful sentences pass, and the same with something added do not.
     */
    @Test
    void faithfulClaimsHoldAndStretchedOnesDoNot() throws IOException {
        List<String> added =
                List.of(
                        " og alle søkere får pengene utbetalt innen utgangen av måneden.",
                        " og det gir gratis barnehage til alle ansatte.",
                        " fordi innbyggerne krever lavere skatt på bolig.");
        int all = 0;
        int held = 0;
        for (String line : faithful()) {
            String[] parts = line.split("\\|", -1);
            Passage passage = passage(parts[1]);
            all++;
            if (verdict(parts[0], passage, parts[1]) instanceof ClaimCheck.Verdict.Holds) {
                held++;
            }
            String stretched = parts[0].substring(0, parts[0].length() - 1);
            assertThat(verdict(stretched + added.get(all % added.size()), passage, parts[1]))
                    .as(stretched)
                    .isInstanceOf(ClaimCheck.Verdict.Fails.class);
            Span other = other(passage, parts[1]);
            assertThat(verdict(parts[0], passage, passage.text(other)))
                    .as(parts[0])
                    .isInstanceOf(ClaimCheck.Verdict.Fails.class);
        }
        assertThat(all).isEqualTo(30);
        assertThat(held).isGreaterThanOrEqualTo(28);
    }

    private static Span other(Passage passage, String quote) {
        return passage.spans().stream()
                .filter(span -> !passage.text(span).contains(quote))
                .findFirst()
                .orElseGet(() -> new Span(Span.Kind.SENTENCE, 0, 4, 0));
    }

    private static List<String> faithful() throws IOException {
        try (var file =
                Objects.requireNonNull(
                        ClaimCheckTest.class.getResourceAsStream("faithful-claims.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }
}
