package no.strategisvar.corpus.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import no.strategisvar.corpus.Passage;
import no.strategisvar.corpus.Span;
import no.strategisvar.corpus.reading.Block.Kind;
import no.strategisvar.corpus.text.Letters;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

final class PassageCutterTest {

    private static final List<String> PATH = List.of("Kapittel", "Avsnitt");

    @Test
    void aListStaysWithTheSentenceThatIntroducesIt() {
        List<Passage> passages =
                cut(paragraph("Sirkulær bioøkonomi er å:"), bullet("Gjenbruke"), bullet("Dele"));
        assertThat(passages).hasSize(1);
        assertThat(passages.getFirst().text())
                .isEqualTo("Sirkulær bioøkonomi er å:\n• Gjenbruke\n• Dele");
    }

    @Test
    void spansAreTheSentencesAndTheItemsAlone() {
        Passage passage =
                cut(
                                paragraph("Først dette. Så dette."),
                                bullet("Et punkt. Med to setninger."),
                                new Block(Kind.NUMBERED, PATH, 5, 1, "Et tiltak", 12))
                        .getFirst();
        assertThat(passage.spans())
                .extracting(Span::kind, Span::number, passage::text)
                .containsExactly(
                        tuple(Span.Kind.SENTENCE, 0, "Først dette."),
                        tuple(Span.Kind.SENTENCE, 0, "Så dette."),
                        tuple(Span.Kind.ITEM, 0, "Et punkt. Med to setninger."),
                        tuple(Span.Kind.ITEM, 12, "Et tiltak"));
        assertThat(passage.text()).endsWith("\n12. Et tiltak");
    }

    @Test
    void aHeadingOrAPageBeginsANewPassage() {
        Block block = paragraph("Tekst.");
        List<Passage> passages =
                cut(block, block.withPath(List.of("Annet")), on(6, "Tekst."), on(null, "Tekst."));
        assertThat(passages)
                .extracting(Passage::position, Passage::path, Passage::page)
                .containsExactly(
                        tuple(0, PATH, 5),
                        tuple(1, List.of("Annet"), 5),
                        tuple(2, PATH, 6),
                        tuple(3, PATH, null));
    }

    @Test
    void runningTextIsClosedBeforeItGrowsTooLong() {
        String half = sentences(8);
        assertThat(half.length()).isBetween(400, 450);
        assertThat(cut(paragraph(half), paragraph(half), paragraph(half)))
                .extracting(passage -> passage.spans().size())
                .containsExactly(16, 8);
    }

    @Test
    void aVeryLongParagraphIsCutBetweenSentences() {
        Block block = paragraph(sentences(60));
        List<Passage> passages = cut(block);
        assertThat(passages).hasSizeGreaterThan(2);
        assertThat(passages).allMatch(passage -> passage.text().length() < 1200);
        assertThat(passages).allMatch(passage -> passage.text().endsWith("."));
        assertThat(passages.stream().map(Passage::text).collect(Collectors.joining(" ")))
                .isEqualTo(block.text());
    }

    @Test
    void aDescriptionStaysWithItsTitle() {
        Block title = new Block(Kind.TITLE, PATH, 5, 1, "Et tiltak. Med to setninger.", 0);
        List<Passage> passages = cut(title, paragraph(sentences(15)), paragraph(sentences(15)));
        assertThat(passages).hasSize(1);
        Passage passage = passages.getFirst();
        assertThat(passage.text(passage.spans().getFirst()))
                .isEqualTo("Et tiltak. Med to setninger.");
    }

    @Test
    void aVeryLongListIsCutBetweenItems() {
        Block[] items = new Block[60];
        for (int i = 0; i < items.length; i++) {
            items[i] = bullet("Punkt nummer %02d som er ganske langt og godt".formatted(i));
        }
        List<Passage> passages = cut(items);
        assertThat(passages).hasSize(2);
        assertThat(passages)
                .allSatisfy(passage ->
                        assertThat(passage.text().lines())
                                .allMatch(line -> line.startsWith("• Punkt"))
                                .hasSize(passage.spans().size()));
    }

    @Test
    void anIdDoesNotDependOnWhatStandsAround() {
        Block block = paragraph("Tekst.");
        String alone = cut(block).getFirst().id();
        assertThat(cut(on(4, "Foran."), block, on(6, "Etter.")).get(1).id()).isEqualTo(alone);
        assertThat(alone).matches("dok-[0-9a-f]{10}");
    }

    @Test
    void anIdChangesWithTheTextAndTheHeadings() {
        assertThat(
                        List.of(
                                cut(paragraph("Tekst.")).getFirst().id(),
                                cut(paragraph("Tekst!")).getFirst().id(),
                                cut(paragraph("Tekst.").withPath(List.of("A"))).getFirst().id()))
                .doesNotHaveDuplicates();
    }

    @Test
    void aTextThatStandsTwiceHasTwoIds() {
        List<Passage> passages = cut(on(5, "Tekst."), on(6, "Tekst."), on(7, "Tekst."));
        String id = passages.getFirst().id();
        assertThat(passages).extracting(Passage::id).containsExactly(id, id + "-2", id + "-3");
    }

    @Test
    void noLetterIsLostAndSpansNeverOverlap() {
        Random random = new Random(11);
        for (int round = 0; round < 500; round++) {
            List<Block> blocks = new ArrayList<>();
            for (int i = random.nextInt(12); i >= 0; i--) {
                String text = sentences(1 + random.nextInt(30));
                Integer page = 5 + random.nextInt(2);
                blocks.add(random.nextBoolean() ? on(page, text) : bullet(text));
            }
            List<Passage> passages = PassageCutter.cut("dok", blocks);
            assertThat(letters(passages.stream().map(Passage::text).toList()))
                    .isEqualTo(letters(blocks.stream().map(Block::text).toList()));
            for (Passage passage : passages) {
                List<String> spans = passage.spans().stream().map(passage::text).toList();
                assertThat(letters(spans)).isEqualTo(Letters.of(passage.text()));
                assertThat(passage.spans())
                        .isSortedAccordingTo((a, b) -> a.end() <= b.start() ? -1 : 1);
            }
        }
    }

    private static String letters(List<String> texts) {
        return Letters.of(String.join(" ", texts));
    }

    private static String sentences(int count) {
        return "Dette er en setning av en viss lengde, og den er sann. ".repeat(count).strip();
    }

    private static List<Passage> cut(Block... blocks) {
        return PassageCutter.cut("dok", List.of(blocks));
    }

    private static Block paragraph(String text) {
        return on(5, text);
    }

    private static Block on(@Nullable Integer page, String text) {
        return new Block(Kind.PARAGRAPH, PATH, page, 1, text, 0);
    }

    private static Block bullet(String text) {
        return new Block(Kind.BULLET, PATH, 5, 1, text, 0);
    }
}
