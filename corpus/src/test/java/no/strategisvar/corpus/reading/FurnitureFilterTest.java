package no.strategisvar.corpus.reading;

import static org.assertj.core.api.Assertions.assertThat;

import no.strategisvar.corpus.Document.Dropped;
import no.strategisvar.corpus.reading.ReadingRules.Furniture;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

final class FurnitureFilterTest {

    private static final Furniture CREDIT =
            new Furniture("Foto(graf)?:? ?[A-ZÆØÅ][^.]*$", "fotokreditering", List.of());
    private static final Furniture DRAWING =
            new Furniture("^Illustrasjon Eelume", "illustrasjonskreditering", List.of());
    private static final Furniture LABEL =
            new Furniture("^ ?Verktøy$", "løpende merkelapp", List.of(8, 9));

    private final List<Dropped> dropped = new ArrayList<>();

    @Test
    void takesALineAndSaysWhereItStoodAndWhy() {
        List<Line> lines = TestLines.onPage(8, "Tekst\nFoto Ronny Danielsen\n\nMer tekst");
        assertThat(texts(lines, CREDIT)).containsExactly("Tekst", "", "", "Mer tekst");
        assertThat(dropped)
                .containsExactly(new Dropped(2, "Foto Ronny Danielsen", "fotokreditering"));
    }

    @Test
    void keepsTheCaptionBeforeACredit() {
        List<Line> lines =
                TestLines.onPage(11, "I fjorden testes autonome fartøy. Foto Mikael Sætereid / MR");
        assertThat(texts(lines, CREDIT)).containsExactly("I fjorden testes autonome fartøy. ");
        assertThat(dropped)
                .containsExactly(new Dropped(1, "Foto Mikael Sætereid / MR", "fotokreditering"));
    }

    @Test
    void takesTwoPiecesOutOfOneLine() {
        List<Line> lines = TestLines.onPage(26, "Illustrasjon EelumeFoto Biodrone");
        assertThat(texts(lines, CREDIT, DRAWING)).containsExactly("");
        assertThat(dropped)
                .containsExactly(
                        new Dropped(1, "Foto Biodrone", "fotokreditering"),
                        new Dropped(1, "Illustrasjon Eelume", "illustrasjonskreditering"));
    }

    @Test
    void aRuleForSomePagesHoldsForNoOtherPage() {
        List<Line> lines = TestLines.onPage(7, " Verktøy");
        lines = TestLines.after(lines, 8, " Verktøy");
        lines = TestLines.after(lines, null, " Verktøy");
        assertThat(texts(lines, LABEL)).containsExactly(" Verktøy", "", " Verktøy");
        assertThat(dropped).containsExactly(new Dropped(2, "Verktøy", "løpende merkelapp"));
    }

    @Test
    void leavesALineThatOnlyResemblesFurniture() {
        List<Line> lines = TestLines.onPage(8, "Verktøy for verdiskaping\nfotografier fra fylket");
        assertThat(new FurnitureFilter(List.of(LABEL, CREDIT)).filter(lines, dropped))
                .isEqualTo(lines);
        assertThat(dropped).isEmpty();
    }

    private List<String> texts(List<Line> lines, Furniture... furniture) {
        return new FurnitureFilter(List.of(furniture))
                .filter(lines, dropped).stream().map(Line::text).toList();
    }
}
