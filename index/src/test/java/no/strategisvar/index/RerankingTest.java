package no.strategisvar.index;

import static org.assertj.core.api.Assertions.assertThat;

import no.strategisvar.corpus.Corpus;
import no.strategisvar.corpus.CorpusException;
import no.strategisvar.corpus.CorpusFolder;
import no.strategisvar.corpus.Passage;
import no.strategisvar.index.dense.Reranker;
import no.strategisvar.index.dense.SearchModelException;
import no.strategisvar.index.dense.SearchModels;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The first hits ranked anew, in the real documents. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class RerankingTest {

    private static final String QUESTION = "bærekraftig næringsliv";

    private final Corpus corpus;
    private final Path indexes;
    private final PassageIndex words;
    private final PassageIndex index;
    private Reranker reranker = (_, texts) -> turnedRound(texts);

    RerankingTest(@TempDir Path indexes) throws IOException, CorpusException {
        this.indexes = indexes;
        this.corpus = new CorpusFolder(Path.of("../corpus/documents")).load();
        this.words = PassageIndex.open(corpus, indexes);
        this.index = open(SearchOptions.DEFAULT);
    }

    @AfterAll
    void close() throws IOException {
        index.close();
        words.close();
    }

    private PassageIndex open(SearchOptions options) throws IOException {
        return PassageIndex.open(
                corpus,
                indexes,
                options,
                new SearchModels(
                        Optional.empty(),
                        Optional.of((question, texts) -> reranker.scores(question, texts))));
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
    void theFirstTwentyAreRankedAnewAndTheRestStay() {
        List<String> read = new ArrayList<>();
        reranker =
                (question, texts) -> {
                    assertThat(question).isEqualTo(QUESTION);
                    read.addAll(texts);
                    return turnedRound(texts);
                };
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
        assertThat(read.getFirst()).startsWith(first.path().getFirst()).endsWith(first.text());
        assertThat(passages(hits(index, 3))).isEqualTo(expected.subList(0, 3));
    }

    @Test
    void theTraceTellsWhatTheModelSaid() {
        reranker = (_, texts) -> turnedRound(texts);
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

    @Test
    void theHitsStayWhenTheModelFails() {
        reranker =
                (_, _) -> {
                    throw new SearchModelException("Modellen svarer ikke.");
                };
        long before = index.models().omissions().reranker();

        assertThat(hits(index, 30)).isEqualTo(hits(words, 30));
        assertThat(index.explain(index.query(QUESTION), SearchFilter.NONE, 5).reranker())
                .isEqualTo(SearchTrace.Step.OMITTED);
        assertThat(index.models().omissions().reranker()).isEqualTo(before + 2);
    }

    @Test
    void whatIsNotOneNumberForEachTextIsNoRanking() {
        reranker = (_, _) -> List.of(1.0);
        assertThat(hits(index, 30)).isEqualTo(hits(words, 30));
        reranker = (_, texts) -> Collections.nCopies(texts.size(), Double.NaN);
        assertThat(hits(index, 30)).isEqualTo(hits(words, 30));
    }

    @Test
    void theStepCanBeSwitchedOff() throws IOException {
        reranker = (_, texts) -> turnedRound(texts);
        try (PassageIndex off = open(SearchOptions.DEFAULT.withoutReranker())) {
            assertThat(hits(off, 30)).isEqualTo(hits(words, 30));
        }
    }
}
