package no.strategisvar.corpus.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import no.strategisvar.corpus.reading.Block.Kind;
import no.strategisvar.corpus.reading.ReadingRules.SectionRule;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

final class BlockBuilderTest {

    @Test
    void joinsTheLinesOfAParagraph() {
        assertThat(blocks("Trøndelag har \nmange ulike samarbeids-\nmodeller.\n\nNytt avsnitt."))
                .extracting(Block::text, Block::line)
                .containsExactly(
                        tuple("Trøndelag har mange ulike samarbeidsmodeller.", 1),
                        tuple("Nytt avsnitt.", 5));
    }

    @Test
    void makesAParagraphWholeThatAColumnBreakCut() {
        assertThat(texts("vekst i regionen\n\nmed en leverandørindustri.\n\nSlutt."))
                .containsExactly("vekst i regionen med en leverandørindustri.", "Slutt.");
    }

    @Test
    void aSentenceWithARunningLabelInTheMiddleStaysInTwo() {
        List<Line> lines =
                List.of(
                        new Line(1, 9, "behov for å sikre balanse"),
                        new Line(2, 9, "Verktøy").cutTo(""),
                        new Line(3, 9, "mellom tilgang og etterspørsel."),
                        new Line(4, 9, ""),
                        new Line(5, 9, "Slutt, og"),
                        new Line(6, 9, ""),
                        new Line(7, 9, "mer."));
        assertThat(BlockBuilder.build(new SectionLines(Optional.empty(), lines)))
                .extracting(Block::text)
                .containsExactly(
                        "behov for å sikre balanse",
                        "mellom tilgang og etterspørsel.",
                        "Slutt, og mer.");
    }

    @Test
    void goesOnAfterAWordThatCannotEndASentence() {
        assertThat(texts("oppfølging av NOU 2023:10 og \n\nScenarioprosjektet."))
                .containsExactly("oppfølging av NOU 2023:10 og Scenarioprosjektet.");
    }

    @Test
    void aSentenceThatEndedDoesNotGoOn() {
        assertThat(texts("Det er slutt.\n\nog litt til")).hasSize(2);
        assertThat(texts("Overskrift uten punktum\n\nNy tekst")).hasSize(2);
    }

    @Test
    void nothingIsJoinedAcrossAPageBreak() {
        List<Line> lines = TestLines.after(TestLines.onPage(5, "vekst og"), 6, "utvikling");
        assertThat(BlockBuilder.build(new SectionLines(Optional.empty(), lines)))
                .extracting(Block::page, Block::text)
                .containsExactly(tuple(5, "vekst og"), tuple(6, "utvikling"));
    }

    @Test
    void aBulletTakesItsWrappedLines() {
        assertThat(
                        blocks(
                                """
                                • Mobilisere for flere læreplasser, og hospitering i\s
                                   virksomheter
                                • To\
                                """))
                .extracting(Block::kind, Block::text)
                .containsExactly(
                        tuple(
                                Kind.BULLET,
                                "Mobilisere for flere læreplasser, og hospitering i virksomheter"),
                        tuple(Kind.BULLET, "To"));
    }

    @Test
    void everySignThatOpensAnItemDoes() {
        assertThat(blocks("  • En\n▪ To\n- Tre\n* Fire"))
                .extracting(Block::kind, Block::text)
                .containsExactly(
                        tuple(Kind.BULLET, "En"),
                        tuple(Kind.BULLET, "To"),
                        tuple(Kind.BULLET, "Tre"),
                        tuple(Kind.BULLET, "Fire"));
    }

    @Test
    void aDashInsideATextOpensNoItem() {
        assertThat(texts("skog- og trenæringen\n-politikk og – ja – mer")).hasSize(1);
    }

    @Test
    void readsNumberedItemsWithTheirWrappedLines() {
        assertThat(
                        blocks(
                                """
                                1. Utvikle noe.
                                2. Mobilisere til nye fôrkilder, for\s

                                sektorens behov.
                                3. Tre\
                                """))
                .extracting(Block::kind, Block::number, Block::text)
                .containsExactly(
                        tuple(Kind.NUMBERED, 1, "Utvikle noe."),
                        tuple(
                                Kind.NUMBERED,
                                2,
                                "Mobilisere til nye fôrkilder, for sektorens behov."),
                        tuple(Kind.NUMBERED, 3, "Tre"));
    }

    @Test
    void aNumberOutOfTurnIsText() {
        assertThat(blocks("Vedtatt den\n15. november i fylkestinget"))
                .extracting(Block::kind, Block::text)
                .containsExactly(tuple(Kind.PARAGRAPH, "Vedtatt den 15. november i fylkestinget"));
    }

    @Test
    void numbersGoOnAfterAParagraphBetweenThem() {
        assertThat(blocks("1. En.\n\nEt avsnitt imellom.\n\n2. To."))
                .extracting(Block::kind, Block::number)
                .containsExactly(
                        tuple(Kind.NUMBERED, 1), tuple(Kind.PARAGRAPH, 0), tuple(Kind.NUMBERED, 2));
    }

    @Test
    void aListMayBeginAgainAtOne() {
        assertThat(blocks("1. En\n2. To\n\n1. En til"))
                .extracting(Block::number)
                .containsExactly(1, 2, 1);
    }

    @Test
    void blankLinesSetGroupsApart() {
        SectionRule rule = rule(null, List.of("Rekruttering", "Læring"));
        assertThat(build(rule, "\n• En\n• To som går \n\nover et brudd\n• Tre\n\n• Fire\n\n• Fem"))
                .extracting(Block::text, Block::path)
                .containsExactly(
                        tuple("En", List.of("Seksjon", "Rekruttering")),
                        tuple("To som går over et brudd", List.of("Seksjon", "Rekruttering")),
                        tuple("Tre", List.of("Seksjon", "Rekruttering")),
                        tuple("Fire", List.of("Seksjon", "Læring")),
                        tuple("Fem", List.of("Seksjon", "Læring")));
    }

    @Test
    void aParagraphStandsUnderNoGroup() {
        SectionRule rule = rule(null, List.of("Rekruttering"));
        assertThat(build(rule, "Innledende ord:\n• En"))
                .extracting(Block::path)
                .containsExactly(List.of("Seksjon"), List.of("Seksjon", "Rekruttering"));
    }

    @Test
    void everyLineIsAnItemWhereTheRuleSaysSo() {
        assertThat(
                        build(
                                rule("lines", List.of()),
                                "Kompetanse\n\nForskning, utvikling\nog innovasjon"))
                .extracting(Block::kind, Block::text)
                .containsExactly(
                        tuple(Kind.BULLET, "Kompetanse"),
                        tuple(Kind.BULLET, "Forskning, utvikling og innovasjon"));
    }

    private static SectionRule rule(@Nullable String items, List<String> groups) {
        return new SectionRule(5, List.of("Seksjon"), null, null, items, groups);
    }

    private static List<Block> blocks(String text) {
        return build(rule(null, List.of()), text);
    }

    private static List<Block> build(SectionRule rule, String text) {
        return BlockBuilder.build(new SectionLines(Optional.of(rule), TestLines.onPage(5, text)));
    }

    private static List<String> texts(String text) {
        return blocks(text).stream().map(Block::text).toList();
    }
}
