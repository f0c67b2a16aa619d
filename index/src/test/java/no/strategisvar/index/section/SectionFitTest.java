package no.strategisvar.index.section;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import no.strategisvar.corpus.Corpus;
import no.strategisvar.corpus.CorpusException;
import no.strategisvar.corpus.CorpusFolder;
import no.strategisvar.corpus.Passage;
import no.strategisvar.index.analysis.Lexicon;
import no.strategisvar.index.analysis.NorwegianAnalysis;
import no.strategisvar.index.analysis.Word;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** How words, sections and sentences are held to a question. */
final class SectionFitTest {

    private final NorwegianAnalysis analysis = new NorwegianAnalysis(Lexicon.shipped());

    @Test
    void wordsAreAsLikeAsTheirRunsOfLetters() {
        WordForms forms = new WordForms();
        int havbruk = forms.number(word("havbruk"));
        int bruk = forms.number(word("bruket"));
        int fjell = forms.number(word("fjell"));
        assertThat(forms.number(word("havbruk"))).isEqualTo(havbruk);

        assertThat(forms.likeness(word("havbruk"))[havbruk]).isEqualTo(1);
        assertThat(forms.likeness(word("bruk"))[bruk]).isEqualTo(0.7f);
        float[] likeness = forms.likeness(word("skogbruk"));
        assertThat(likeness[havbruk]).isCloseTo(4f / 13, within(1e-6f));
        assertThat(likeness[fjell]).isZero();
    }

    private Word word(String text) {
        return analysis.words(text).getFirst();
    }

    @Test
    void theSentenceBesideTheNameIsBetterThanOneFurtherAway(@TempDir Path folder)
            throws IOException, CorpusException {
        List<Passage> passages = passages(folder);
        Passage named = passage(passages, "Kari Moe");
        Passage after = passage(passages, "2019");
        Passage last = passage(passages, "fjerde");
        SectionFit fit = new SectionFit(corpus(folder), analysis);

        assertThat(List.of(fit.isPart(named), fit.isPart(after))).containsOnly(true);
        assertThat(fit.isPart(passage(passages, "egne ord"))).isFalse();

        List<SectionFit.Asked> moe = List.of(new SectionFit.Asked(word("Moe"), 1));
        List<Double> when = fit.of("Når begynte Moe?", moe, List.of(named, after, last));
        List<Double> how = fit.of("Hvordan arbeider Moe?", moe, List.of(named, after, last));

        assertThat(how.getFirst()).isEqualTo(1);
        assertThat(how.get(1)).isLessThan(1).isGreaterThan(how.get(2));
        assertThat(when.getFirst()).isGreaterThan(when.get(1));
        assertThat(when.get(1) / when.getFirst()).isGreaterThan(how.get(1) / how.getFirst());
    }

    @Test
    void whatHasNoWordFitsNotAtAll(@TempDir Path folder) throws IOException, CorpusException {
        List<Passage> passages = passages(folder);
        SectionFit fit = new SectionFit(corpus(folder), analysis);
        List<SectionFit.Asked> asked = List.of(new SectionFit.Asked(word("xylofon"), 1));
        assertThat(fit.of("xylofon", asked, passages)).containsOnly(0.0);
        assertThat(fit.of("", List.of(), List.of())).isEmpty();
    }

    private static Passage passage(List<Passage> passages, String text) {
        return passages.stream().filter(p -> p.text().contains(text)).findFirst().orElseThrow();
    }

    private static List<Passage> passages(Path folder) throws IOException, CorpusException {
        Files.writeString(
                folder.resolve("plan.document.yaml"), "id: plan\nfile: plan.html\ntitle: Plan\n");
        String filler =
                " Rådet møtes ofte og drøfter saker fra hele fylket i ro og mak.".repeat(14);
        Files.writeString(
                folder.resolve("plan.html"),
                """
                <html><body><h1>Rådet</h1>
                <p>Kari Moe leder rådet.%s</p>
                <p>Hun begynte i 2019 etter et langt liv.%s</p>
                <p>Den fjerde gangen var den siste.%s</p>
                <h1>Annet</h1><p>Noen egne ord om noe helt annet.</p></body></html>
                """
                        .formatted(filler, filler, filler));
        return corpus(folder).passages().toList();
    }

    private static Corpus corpus(Path folder) throws IOException, CorpusException {
        return new CorpusFolder(folder).load();
    }
}
