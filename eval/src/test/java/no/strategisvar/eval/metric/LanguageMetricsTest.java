package no.strategisvar.eval.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import no.strategisvar.eval.run.Reply;
import no.strategisvar.eval.run.Trial;

import org.junit.jupiter.api.Test;

import java.util.List;

/** Figures that were reckoned by hand. */
final class LanguageMetricsTest {

    private final OwnWords ownWords = new OwnWords(Sample.SOURCES);

    private static Trial trial(String asked, String said, String... texts) {
        Reply.Block[] blocks =
                List.of(texts).stream().map(Sample::block).toArray(Reply.Block[]::new);
        return Sample.trial(
                Sample.question("fact", asked, "answered"), Sample.reply("answered", said, blocks));
    }

    @Test
    void quotesAreNotItsOwnWords() {
        Trial trial = trial("nb", "nb", "Se «Klynger»:", "- 2. Tiltak for havbruk [1]");
        assertThat(ownWords.of(trial.reply())).containsExactly("Se :");
    }

    @Test
    void theStandardIsKeptWhenTheReplySaysSoAndItsWordsAgree() {
        LanguageKept kept = new LanguageKept(ownWords);
        assertThat(kept.of(trial("nn", "nn", "Dokumenta seier ikkje noko."))).hasValue(1);
        assertThat(kept.of(trial("nn", "nn", "Dokumentene sier ikke noe."))).hasValue(0);
        assertThat(kept.of(trial("nn", "nb", "Se her:"))).hasValue(0);
        assertThat(kept.of(trial("nn", "nn", "Se her:"))).hasValue(1);
        assertThat(kept.of(trial("nb", "nb", "Eg veit ikkje."))).hasValue(0);
        assertThat(kept.of(trial("en", "nb", "Se her:"))).isEmpty();
    }

    @Test
    void sentencesEndAtStopsAndBlocks() {
        SentenceLength length = new SentenceLength(ownWords);
        assertThat(length.of(trial("nb", "nb", "Ett to tre. Fire fem", "Seks:"))).hasValue(2);
        assertThat(length.of(trial("nb", "nb"))).isEmpty();
    }

    @Test
    void lixAddsTheShareOfLongWords() {
        // 8 words in 2 sentences, 2 of them longer than six letters: 4 + 25
        assertThat(
                        new Lix(ownWords)
                                .of(
                                        trial(
                                                "nb",
                                                "nb",
                                                "Dette er kommunene våre. De har mange tiltakene."))
                                .orElseThrow())
                .isCloseTo(29, within(1e-9));
    }
}
