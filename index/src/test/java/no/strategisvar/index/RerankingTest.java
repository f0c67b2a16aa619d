package no.strategisvar.index;

import static org.assertj.core.api.Assertions.assertThat;

import no.strategisvar.corpus.Corpus;
import no.strategisvar.corpus.CorpusException;
import no.strategisvar.corpus.CorpusFolder;
import no.strategisvar.corpus.Passage;
import no.strategisvar.index.dense.Reranker;
import no.strategisvar.index.dense.SearchModelException;
import no.strategisvar.index.dense.SearchModels;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The first hits ranked anew, in the real documents. */
final class RerankingTest {

    private static final String QUESTION = "bærekraftig næringsliv";

    private final Corpus corpus;

    @TempDir Path indexes = Path.of("");

    RerankingTest() throws IOException, CorpusException {
        corpus = new CorpusFolder(Path.of("../corpus/documents")).load();
    }

    private PassageIndex open(Reranker reranker, SearchOptions options) throws IOException {
        return PassageIndex.open(
                corpus,
                indexes,
                options,
                new SearchModels(Optional.empty(), Optional.of(reranker)));
    }

    private static List<ScoredPassage> hits(PassageIndex index, int limit) {
        return index.passages(index.query(QUESTION), SearchFilter.NONE, limit);
    }

    private static List<Passage> passages(List<ScoredPassage> hits) {
        return hits.stream().map(ScoredPassage::passage).toList();
    }

    /** The later it came, the better. */
    private static List<Double> turnedRound(List<String> texts) {
        return IntStream.range(0, texts.size()).mapToObj(i -> (double) i).toList();
    }

    @Test
    void theFirstTwentyAreRankedAnewAndTheRestStay() throws IOException {
        List<String> read = new ArrayList<>();
        Reranker reranker =
                (question, texts) -> {
                    assertThat(question).isEqualTo(QUESTION);
                    read.addAll(texts);
                    return turnedRound(texts);
                };
        try (PassageIndex words = PassageIndex.open(corpus, indexes);
                PassageIndex index = open(reranker, SearchOptions.DEFAULT)) {
            assertThat(index.wasBuilt()).isFalse();
            List<ScoredPassage> before = hits(words, 30);
            List<ScoredPassage> after = hits(index, 30);

            List<Passage> expected = new ArrayList<>(passages(before));
            Collections.reverse(expected.subList(0, 20));
            assertThat(passages(after)).isEqualTo(expected);
            assertThat(after)
                    .extracting(ScoredPassage::score)
                    .isEqualTo(before.stream().map(ScoredPassage::score).toList());
            assertThat(read).hasSize(20);
            Passage first = before.getFirst().passage();
            assertThat(read.getFirst())
                    .startsWith(first.path().getFirst())
                    .endsWith(first.text());
            assertThat(passages(hits(index, 3))).isEqualTo(expected.subList(0, 3));
        }
    }

    @Test
    void theTraceTellsWhatTheModelSaid() throws IOException {
        try (PassageIndex index =
                open((_, texts) -> turnedRound(texts), SearchOptions.DEFAULT)) {
            SearchTrace trace = index.explain(index.query(QUESTION), SearchFilter.NONE, 25);

            assertThat(trace.reranker()).isEqualTo(SearchTrace.Step.USED);
            assertThat(trace.dense()).isEqualTo(SearchTrace.Step.OFF);
            HitTrace.Ranks first = trace.hits().getFirst().ranks().orElseThrow();
            assertThat(first.reranker()).contains(19.0);
            assertThat(first.words()).contains(20);
            assertThat(first.fused()).isEmpty();
            assertThat(trace.hits().getFirst().parts()).isNotEmpty();
            HitTrace.Ranks last = trace.hits().getLast().ranks().orElseThrow();
            assertThat(last.reranker()).isEmpty();
            assertThat(last.words()).contains(25);
        }
    }

    @Test
    void theHitsStayWhenTheModelFails() throws IOException {
        Reranker failing =
                (_, _) -> {
                    throw new SearchModelException("Modellen svarer ikke.");
                };
        try (PassageIndex words = PassageIndex.open(corpus, indexes);
                PassageIndex index = open(failing, SearchOptions.DEFAULT)) {
            assertThat(hits(index, 30)).isEqualTo(hits(words, 30));
            assertThat(index.explain(index.query(QUESTION), SearchFilter.NONE, 5).reranker())
                    .isEqualTo(SearchTrace.Step.OMITTED);
            assertThat(index.models().omissions().reranker()).isEqualTo(2);
        }
    }

    @Test
    void tooFewNumbersAreNoRanking() throws IOException {
        try (PassageIndex words = PassageIndex.open(corpus, indexes);
                PassageIndex few = open((_, _) -> List.of(1.0), SearchOptions.DEFAULT);
                PassageIndex none =
                        open(
                                (_, texts) -> Collections.nCopies(texts.size(), Double.NaN),
                                SearchOptions.DEFAULT)) {
            assertThat(hits(few, 30)).isEqualTo(hits(words, 30));
            assertThat(hits(none, 30)).isEqualTo(hits(words, 30));
            assertThat(none.models().omissions().reranker()).isEqualTo(1);
        }
    }

    @Test
    void theStepCanBeSwitchedOff() throws IOException {
        try (PassageIndex words = PassageIndex.open(corpus, indexes);
                PassageIndex off =
                        open(
                                (_, texts) -> turnedRound(texts),
                                SearchOptions.DEFAULT.withoutReranker())) {
            assertThat(hits(off, 30)).isEqualTo(hits(words, 30));
        }
    }
}
