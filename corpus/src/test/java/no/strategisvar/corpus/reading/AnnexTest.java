package no.strategisvar.corpus.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import no.strategisvar.corpus.Area;
import no.strategisvar.corpus.reading.Block.Kind;
import no.strategisvar.corpus.reading.RecordRules.Correction;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

final class AnnexTest {

    private static final String ONE = "Utvikle prosjektet Grønt industriløft.";
    private static final String TWO = "Forankre arbeidspakke for arbeidskraft.";
    private static final List<String> ANNEX = List.of("Vedlegg", "Fellestiltak");

    @Test
    void whatFollowsATitleIsItsDescription() {
        assertThat(
                        arrange(
                                List.of(),
                                ONE,
                                "Prosjektet skal styrke.",
                                "Mer.",
                                TWO,
                                "Arbeidspakken."))
                .extracting(Block::kind, Block::text, block -> block.path().getLast())
                .containsExactly(
                        tuple(Kind.TITLE, ONE, ONE),
                        tuple(Kind.PARAGRAPH, "Prosjektet skal styrke.", ONE),
                        tuple(Kind.PARAGRAPH, "Mer.", ONE),
                        tuple(Kind.TITLE, TWO, TWO),
                        tuple(Kind.PARAGRAPH, "Arbeidspakken.", TWO));
    }

    @Test
    void theTitleIsAddedToTheHeadings() {
        assertThat(arrange(List.of(), ONE, "Prosjektet.").getLast().path())
                .containsExactly("Vedlegg", "Fellestiltak", ONE);
    }

    @Test
    void aTitleIsKnownWithoutItsPunctuation() {
        assertThat(arrange(List.of(), "Utvikle prosjektet «Grønt industriløft»", "Prosjektet."))
                .extracting(Block::kind, block -> block.path().getLast())
                .containsExactly(tuple(Kind.TITLE, ONE), tuple(Kind.PARAGRAPH, ONE));
    }

    @Test
    void aDescriptionThatStandsApartGoesToItsTitle() {
        Correction moved = new Correction(null, "Arbeidspakken sees", "felles-2", "står nederst");
        assertThat(
                        arrange(
                                List.of(moved),
                                TWO,
                                ONE,
                                "Prosjektet skal styrke.",
                                "Arbeidspakken sees i sammenheng.",
                                "Den fortsetter."))
                .extracting(Block::text, block -> block.path().getLast())
                .containsExactly(
                        tuple(TWO, TWO),
                        tuple("Arbeidspakken sees i sammenheng.", TWO),
                        tuple("Den fortsetter.", TWO),
                        tuple(ONE, ONE),
                        tuple("Prosjektet skal styrke.", ONE));
    }

    @Test
    void aTitleThatTheAnnexRewordsIsKnownByItsCorrection() {
        Correction reworded =
                new Correction("Forankring av arbeidspakke", null, "felles-2", "skrevet om");
        assertThat(arrange(List.of(reworded), "Forankring av arbeidspakke", "Arbeidspakken."))
                .extracting(Block::kind, Block::text, block -> block.path().getLast())
                .containsExactly(
                        tuple(Kind.TITLE, "Forankring av arbeidspakke", TWO),
                        tuple(Kind.PARAGRAPH, "Arbeidspakken.", TWO));
    }

    @Test
    void aCellAboveTheFirstTitleKeepsItsOwnHeadings() {
        assertThat(arrange(List.of(), "Om vedlegget.", ONE))
                .extracting(Block::kind, Block::path)
                .first()
                .isEqualTo(tuple(Kind.PARAGRAPH, ANNEX));
    }

    @Test
    void blocksOutsideTheAnnexAreLeftAsTheyAre() {
        List<Block> lists = lists();
        Block same = new Block(Kind.PARAGRAPH, List.of("Bioøkonomi"), 20, 9, ONE, 0);
        lists.add(same);
        List<Block> arranged = new Annex(rules(List.of()), lists).arrange(lists);
        assertThat(arranged).isEqualTo(lists);
    }

    private static List<Block> arrange(List<Correction> corrections, String... cells) {
        List<Block> blocks = lists();
        int before = blocks.size();
        for (String cell : cells) {
            blocks.add(new Block(Kind.PARAGRAPH, ANNEX, 37, 1, cell, 0));
        }
        List<Block> arranged = new Annex(rules(corrections), blocks).arrange(blocks);
        assertThat(arranged.subList(0, before)).isEqualTo(blocks.subList(0, before));
        return arranged.subList(before, arranged.size());
    }

    private static List<Block> lists() {
        List<String> path = List.of("Bioøkonomi", "Fellestiltak 2024-2025");
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block(Kind.NUMBERED, path, 21, 1, ONE, 1));
        blocks.add(new Block(Kind.NUMBERED, path, 21, 2, TWO, 2));
        return blocks;
    }

    private static RecordRules rules(List<Correction> corrections) {
        return new RecordRules(
                List.of(new Area("biookonomi", "Bioøkonomi")),
                List.of(),
                "Tiltak 2024-2025",
                "Fellestiltak 2024-2025",
                "Vedlegg",
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                corrections);
    }
}
