package no.strategisvar.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.strategisvar.corpus.Corpus;
import no.strategisvar.corpus.CorpusException;
import no.strategisvar.corpus.CorpusFolder;
import no.strategisvar.index.dense.Embedder;
import no.strategisvar.index.dense.SearchModelException;
import no.strategisvar.index.dense.SearchModels;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Vectors beside the words, in a real index. */
final class HybridSearchTest {

    private static final String PLAN =
            """
            # Rovdyr

            Rovulvstammen skal ned i hele fylket.

            # Havbruk

            Oppdrett av laks skal vokse, og laksen skal ha det bedre.

            # Skole

            Elevene skal lese mer, og lærerne skal bli flere.
            """;

    @TempDir Path documents = Path.of("");
    @TempDir Path indexes = Path.of("");

    private final NgramEmbedder embedder = new NgramEmbedder(512);

    @BeforeEach
    void writeDocuments() throws IOException {
        document("plan", "adopted", PLAN);
        document("notat", "adopted", "# Ulv\n\nUlven er vernet.\n");
    }

    private void document(String id, String status, String text) throws IOException {
        Files.writeString(documents.resolve(id + ".md"), text);
        Files.writeString(
                documents.resolve(id + ".document.yaml"),
                "id: %s\nfile: %s.md\ntitle: T %s\nstatus: %s\n".formatted(id, id, id, status));
    }

    private Corpus corpus() throws IOException {
        try {
            return new CorpusFolder(documents).load();
        } catch (CorpusException e) {
            throw new IOException(e);
        }
    }

    private PassageIndex open(Embedder model, SearchOptions options) throws IOException {
        return PassageIndex.open(
                corpus(), indexes, options, new SearchModels(Optional.of(model), Optional.empty()));
    }

    private PassageIndex open(Embedder model) throws IOException {
        return open(model, SearchOptions.DEFAULT);
    }

    private static List<String> headings(PassageIndex index, String question) {
        return headings(index, question, SearchFilter.NONE);
    }

    private static List<String> headings(PassageIndex index, String question, SearchFilter filter) {
        return index.passages(index.query(question), filter, 10).stream()
                .map(hit -> hit.passage().heading())
                .toList();
    }

    @Test
    void vectorsFindWhatTheWordsDoNot() throws IOException {
        Files.delete(documents.resolve("notat.document.yaml"));
        Files.delete(documents.resolve("notat.md"));
        try (PassageIndex words = PassageIndex.open(corpus(), indexes);
                PassageIndex both = open(embedder)) {
            assertThat(headings(words, "ulv")).isEmpty();
            assertThat(headings(both, "ulv")).first().isEqualTo("Rovdyr");
        }
    }

    @Test
    void whatBothFindGoesFirstAndScoresKeepTheirScale() throws IOException {
        try (PassageIndex words = PassageIndex.open(corpus(), indexes);
                PassageIndex both = open(embedder)) {
            assertThat(headings(words, "ulv")).containsExactly("Ulv");
            assertThat(headings(both, "ulv")).startsWith("Ulv", "Rovdyr").hasSize(4);
            List<ScoredPassage> hits = both.passages(both.query("ulv"), SearchFilter.NONE, 10);
            assertThat(hits.getFirst().score())
                    .isEqualTo(
                            words.passages(words.query("ulv"), SearchFilter.NONE, 1)
                                    .getFirst()
                                    .score());
            assertThat(hits).isSortedAccordingTo((a, b) -> Float.compare(b.score(), a.score()));
            assertThat(both.passagesByWords(both.query("ulv"), SearchFilter.NONE, 10))
                    .isEqualTo(words.passages(words.query("ulv"), SearchFilter.NONE, 10));
        }
    }

    @Test
    void theTraceTellsWhereEachStepHadAHit() throws IOException {
        try (PassageIndex index = open(embedder)) {
            SearchTrace trace = index.explain(index.query("ulv"), SearchFilter.NONE, 10);

            assertThat(trace.dense()).isEqualTo(SearchTrace.Step.USED);
            assertThat(trace.reranker()).isEqualTo(SearchTrace.Step.OFF);
            assertThat(trace.hits())
                    .extracting(HitTrace::hit)
                    .isEqualTo(index.passages(index.query("ulv"), SearchFilter.NONE, 10));
            HitTrace first = trace.hits().getFirst();
            assertThat(first.parts()).isNotEmpty();
            HitTrace.Ranks both = first.ranks().orElseThrow();
            assertThat(both.words()).contains(1);
            assertThat(both.dense()).contains(1);
            assertThat(both.cosine().orElseThrow()).isBetween(0.1f, 1f);
            assertThat(both.fused()).contains(2.0 / 61);
            HitTrace second = trace.hits().get(1);
            assertThat(second.parts()).isEmpty();
            assertThat(second.ranks().orElseThrow().words()).isEmpty();
            assertThat(second.ranks().orElseThrow().dense()).contains(2);
        }
    }

    @Test
    void aFilterKeepsVectorsToOneDocument() throws IOException {
        SearchFilter plan = new SearchFilter(Optional.of("plan"), Optional.empty());
        try (PassageIndex index = open(embedder)) {
            assertThat(headings(index, "ulv", plan)).first().isEqualTo("Rovdyr");
            assertThat(headings(index, "ulv", plan)).doesNotContain("Ulv").hasSize(3);
        }
    }

    @Test
    void aPassageOfAnOldPlanComesAfterItsLike() throws IOException {
        document("gammel", "superseded", "# Før\n\nRovulvstammen skal opp i hele fylket.\n");
        document("ny", "adopted", "# Nå\n\nRovulvstammen skal opp i alle fylker.\n");
        try (PassageIndex index = open(embedder)) {
            List<HitTrace> hits =
                    index.trace(
                            index.query("rovulvstammen opp i hele fylket"), SearchFilter.NONE, 10);
            HitTrace old =
                    hits.stream()
                            .filter(t -> t.hit().passage().heading().equals("Før"))
                            .findFirst()
                            .orElseThrow();
            assertThat(old.standing()).isEqualTo(0.5f);
            assertThat(old.ranks().orElseThrow().dense().orElseThrow()).isGreaterThan(1);
            assertThat(old.ranks().orElseThrow().cosine().orElseThrow())
                    .isGreaterThan(hits.getFirst().ranks().orElseThrow().cosine().orElseThrow());
        }
    }

    @Test
    void aPassageThatRepeatsAnotherIsNoHitOfItsOwn() throws IOException {
        document("kopi", "adopted", "# Igjen\n\nRovulvstammen skal ned i hele fylket.\n");
        try (PassageIndex index = open(embedder)) {
            assertThat(headings(index, "ulv")).containsAnyOf("Igjen", "Rovdyr").hasSize(4);
        }
    }

    @Test
    void aQuestionThatGetsNoVectorIsSearchedForByItsWords() throws IOException {
        try (PassageIndex words = PassageIndex.open(corpus(), indexes);
                PassageIndex index = open(embedder)) {
            embedder.fail();
            Query query = index.query("ulv og laks");

            assertThat(index.passages(query, SearchFilter.NONE, 10))
                    .isEqualTo(words.passages(query, SearchFilter.NONE, 10))
                    .isNotEmpty();
            assertThat(index.explain(query, SearchFilter.NONE, 10).dense())
                    .isEqualTo(SearchTrace.Step.OMITTED);
            assertThat(index.models().omissions().dense()).isEqualTo(2);
            assertThat(index.models().omissions().reranker()).isZero();
        }
    }

    @Test
    void aVectorOfAnotherLengthIsNoVector() throws IOException {
        open(embedder).close();
        try (PassageIndex index = open(new NgramEmbedder(64))) {
            assertThat(index.wasBuilt()).isFalse();
            assertThat(headings(index, "ulv")).containsExactly("Ulv");
            assertThat(index.models().omissions().dense()).isEqualTo(1);
        }
    }

    @Test
    void aQuestionWithoutAWordIsNotGivenToTheModel() throws IOException {
        try (PassageIndex index = open(embedder)) {
            assertThat(headings(index, "  ")).isEmpty();
            assertThat(embedder.asked()).isEmpty();
        }
    }

    @Test
    void anIndexWithoutItsVectorsIsNotBuilt() throws IOException {
        embedder.fail();
        assertThatThrownBy(() -> open(embedder))
                .isInstanceOf(SearchModelException.class)
                .hasMessage("Modellen svarer ikke.");
        try (PassageIndex index = open(new NgramEmbedder(512))) {
            assertThat(index.wasBuilt()).isTrue();
        }
    }

    @Test
    void anotherModelBuildsTheIndexAnew() throws IOException {
        String first;
        try (PassageIndex words = PassageIndex.open(corpus(), indexes);
                PassageIndex index = open(embedder)) {
            first = index.fingerprint();
            assertThat(first).isNotEqualTo(words.fingerprint());
        }
        try (PassageIndex again = open(new NgramEmbedder(512))) {
            assertThat(again.wasBuilt()).isFalse();
            assertThat(again.fingerprint()).isEqualTo(first);
        }
        try (PassageIndex other = open(new NgramEmbedder(256).named("other"))) {
            assertThat(other.wasBuilt()).isTrue();
            assertThat(other.fingerprint()).isNotEqualTo(first);
            assertThat(headings(other, "ulv")).startsWith("Ulv");
        }
    }

    @Test
    void theStepCanBeSwitchedOff() throws IOException {
        open(embedder).close();
        try (PassageIndex off = open(embedder, SearchOptions.DEFAULT.withoutDense())) {
            assertThat(off.wasBuilt()).isFalse();
            assertThat(headings(off, "ulv")).containsExactly("Ulv");
            assertThat(off.explain(off.query("ulv"), SearchFilter.NONE, 5).dense())
                    .isEqualTo(SearchTrace.Step.OFF);
            assertThat(embedder.asked()).isEmpty();
        }
    }

    @Test
    void vectorsMayBeLongerThanLuceneTakesByItself() throws IOException {
        NgramEmbedder wide = new NgramEmbedder(3072);
        open(wide).close();
        try (PassageIndex index = open(wide)) {
            assertThat(index.wasBuilt()).isFalse();
            assertThat(headings(index, "ulv")).startsWith("Ulv", "Rovdyr");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fewer", "zero", "endless", "uneven", "too long"})
    void whatIsNoVectorStopsTheBuild(String fault) {
        UnaryOperator<List<float[]>> spoilt =
                vectors ->
                        switch (fault) {
                            case "fewer" -> vectors.subList(1, vectors.size());
                            case "zero" -> vectors.stream().map(_ -> new float[512]).toList();
                            case "endless" ->
                                    vectors.stream().map(_ -> new float[] {Float.NaN}).toList();
                            case "uneven" -> uneven(vectors);
                            default -> vectors.stream().map(_ -> ones(5_000)).toList();
                        };
        assertThatThrownBy(() -> open(new Spoilt(embedder, spoilt)))
                .isInstanceOf(SearchModelException.class)
                .hasMessageContaining("EMBEDDING_");
    }

    private static List<float[]> uneven(List<float[]> vectors) {
        List<float[]> uneven = new ArrayList<>(vectors);
        uneven.set(uneven.size() - 1, ones(uneven.size()));
        return uneven.size() > 1 ? uneven : List.of();
    }

    private static float[] ones(int length) {
        float[] ones = new float[length];
        Arrays.fill(ones, 1);
        return ones;
    }

    private record Spoilt(Embedder embedder, UnaryOperator<List<float[]>> fault)
            implements Embedder {
        @Override
        public String id() {
            return "spoilt";
        }

        @Override
        public List<float[]> embedPassages(List<String> texts) throws SearchModelException {
            return fault.apply(embedder.embedPassages(texts));
        }

        @Override
        public float[] embedQuery(String text) throws SearchModelException {
            return embedder.embedQuery(text);
        }
    }
}
