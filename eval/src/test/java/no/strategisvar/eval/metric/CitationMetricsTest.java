package no.strategisvar.eval.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import no.strategisvar.assistant.texts.Language;
import no.strategisvar.assistant.texts.Texts;
import no.strategisvar.eval.run.Reply;
import no.strategisvar.eval.run.Trial;

import org.junit.jupiter.api.Test;

import java.util.List;

/** Figures that were reckoned by hand. */
final class CitationMetricsTest {

    private static final List<String> NONE = List.of();

    private static Reply.Cited on(Integer page, String quote) {
        return new Reply.Cited("plan", page, quote);
    }

    @Test
    void aCitationIsRightWhenItMeetsTheEvidence() {
        Trial half =
                Sample.cited(
                        List.of("øke verdiskapingen"),
                        Sample.citing(
                                on(5, "Fylket vil øke verdiskapingen i alle kommuner."),
                                on(6, "Tiltak for havbruk")));
        assertThat(new CitationPrecision().of(half)).hasValue(0.5);
        String shared = "en lang rekke med ord som står i begge to";
        Trial overlap =
                Sample.cited(List.of("Før " + shared), Sample.citing(on(5, shared + " etter")));
        assertThat(new CitationPrecision().of(overlap)).hasValue(1);
        assertThat(new CitationPrecision().of(Sample.cited(NONE, Sample.citing(on(5, "øke")))))
                .isEmpty();
    }

    @Test
    void everyClaimNeedsACitationAndAFrameDoesNot() {
        Texts texts = new Texts();
        CitationRecall recall = new CitationRecall(new Frames(texts));
        Reply reply =
                Sample.reply(
                        "answered",
                        "nb",
                        Sample.block(texts.get(Language.NB, "frame.plan", "Planen")),
                        Sample.block("Bioøkonomi (2):"),
                        Sample.block("Tiltak for havbruk. [1]", 1),
                        Sample.block("Fylket har 20 ansatte."));
        assertThat(recall.of(Sample.cited(NONE, reply))).hasValue(0.5);
        Reply refusal = Sample.reply("not_in_sources", "nb", Sample.block("Nei, aldri."));
        assertThat(recall.of(Sample.cited(NONE, refusal))).isEmpty();
    }

    @Test
    void aClaimIsSupportedByTheWordsOfTheQuotesThatItCites() {
        ClaimSupport support = new ClaimSupport(new Frames(new Texts()));
        Reply reply =
                new Reply(
                        "answered",
                        "nb",
                        List.of(
                                Sample.block("Bioøkonomi (2):", 1),
                                Sample.block("- 6. Tiltak for havbruk [1]", 1),
                                Sample.block("Fylket vil ha 20 reiseliv [1][2]", 1, 2),
                                Sample.block("Uten kilde.")),
                        List.of(on(6, "Tiltak for havbruk og reiseliv."), on(5, "Fylket")));
        // All of the first item; «fylket» and «reiseliv», but not «20», of the second.
        assertThat(support.of(Sample.cited(NONE, reply)).orElseThrow())
                .isCloseTo((1 + 2.0 / 3) / 2, within(1e-9));
        Reply refusal = Sample.reply("not_in_sources", "nb", Sample.block("Nei [1]", 1));
        assertThat(support.of(Sample.cited(NONE, refusal))).isEmpty();
    }

    @Test
    void fixedSentencesAreFramesWithAnyArguments() {
        Texts texts = new Texts();
        Frames frames = new Frames(texts);
        String understood = texts.get(Language.NN, "frame.understood", "Kva mål finst for fisk?");
        String declined =
                texts.get(Language.NB, "declined.notInSources")
                        + " "
                        + texts.get(Language.NB, "declined.nearby", "«Klynger»")
                        + " "
                        + texts.get(Language.NB, "declined.turnTo");
        assertThat(frames.isFrame(Sample.block(understood))).isTrue();
        assertThat(frames.isFrame(Sample.block(declined))).isTrue();
        assertThat(frames.isFrame(Sample.block("Fylket har 20 ansatte."))).isFalse();
    }

    @Test
    void aQuoteIsVerbatimWhenItStandsInItsOwnFile() {
        VerbatimRate rate = new VerbatimRate(Sample.SOURCES);
        Reply reply =
                Sample.citing(
                        on(5, "Fylket vil øke verdi-\nskapingen"),
                        on(5, "Fylket skal øke verdiskapingen"),
                        new Reply.Cited("annen", 5, "Fylket vil øke"),
                        on(6, "havbruk"));
        assertThat(rate.of(Sample.cited(NONE, reply))).hasValue(0.5);
        assertThat(rate.of(Sample.cited(NONE, Sample.citing()))).isEmpty();
    }

    @Test
    void aPageIsRightWhenTheQuoteBeginsOnIt() {
        PageAccuracy accuracy = new PageAccuracy(Sample.SOURCES);
        Reply reply =
                Sample.citing(
                        on(5, "Fylket vil øke"),
                        on(5, "Tiltak for havbruk"),
                        on(6, "reiseliv"),
                        new Reply.Cited("plan", null, "reiseliv"),
                        on(5, "står ikke der"));
        assertThat(accuracy.of(Sample.cited(NONE, reply))).hasValue(0.5);
    }
}
