package no.strategisvar.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import no.strategisvar.corpus.Corpus;
import no.strategisvar.corpus.CorpusException;
import no.strategisvar.corpus.CorpusFolder;
import no.strategisvar.index.analysis.Word;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** That a trace tells the truth about the search, and what happens when a step is switched off. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SearchTraceTest {

    private final Corpus corpus;
    private final Path folder;
    private final PassageIndex index;

    SearchTraceTest(@TempDir Path folder) throws IOException, CorpusException {
        this.folder = folder;
        this.corpus = new CorpusFolder(Path.of("../corpus/documents")).load();
        this.index = PassageIndex.open(corpus, folder);
    }

    @AfterAll
    void close() throws IOException {
        index.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hva gjør dere for oppdrett?",
                "korleis får vi turistar heile året",
                "klimagasutslipp",
                "støtte til gründere støtte til gründere",
                "hva",
                "Når ble handlingsplanen vedtatt?"
            })
    void thePartsOfAScoreSumToIt(String question) {
        Query query = index.query(question);
        List<HitTrace> traces = index.trace(query, SearchFilter.NONE, 30);

        assertThat(traces)
                .extracting(HitTrace::hit)
                .isNotEmpty()
                .isEqualTo(index.passages(query, SearchFilter.NONE, 30));
        assertThat(traces).allSatisfy(SearchTraceTest::sumsToItsScore);
    }

    private static void sumsToItsScore(HitTrace trace) {
        double sum = trace.parts().stream().mapToDouble(HitTrace.PartTrace::points).sum();
        float score = trace.hit().score();
        assertThat(trace.standing() * (sum + trace.section()))
                .isCloseTo(score, within(score * 1e-5));
    }

    @Test
    void aWordThatOnlyBindsCountsLessThanAnother() throws IOException {
        SearchWeights full = SearchWeights.DEFAULT.withQuestionWord(1);
        try (PassageIndex all =
                PassageIndex.open(corpus, folder, SearchOptions.DEFAULT.with(full))) {
            assertThat(words(index)).isGreaterThan(0).isLessThan(words(all));
        }
    }

    private static double words(PassageIndex index) {
        Query query = index.query("Hva er målet for havbruk?");
        Query binding = new Query(query.text(), List.of(), query.binding());
        return index.trace(binding, SearchFilter.NONE, 1).getFirst().parts().getFirst().words();
    }

    @Test
    void aFilteredSearchIsTracedToo() {
        SearchFilter article =
                new SearchFilter(Optional.of("gront-industriloft-2024"), Optional.of("felles"));
        SearchFilter area = new SearchFilter(Optional.empty(), Optional.of("biookonomi"));
        assertThat(index.trace(index.query("havbruk"), article, 5)).isEmpty();
        assertThat(index.trace(index.query("havbruk"), area, 5))
                .isNotEmpty()
                .allSatisfy(SearchTraceTest::sumsToItsScore);
    }

    @Test
    void aPassageOfAnOldPlanShowsWhatItLoses(@TempDir Path documents, @TempDir Path other)
            throws IOException, CorpusException {
        write(documents, "ny", "adopted", "Fylket vil verne zebraen på Frøya og i fjellet.");
        write(documents, "gammel", "superseded", "Zebraen skal telles hvert år i Meråker.");
        try (PassageIndex both = PassageIndex.open(new CorpusFolder(documents).load(), other)) {
            List<HitTrace> traces = both.trace(both.query("zebraen"), SearchFilter.NONE, 5);
            assertThat(traces).extracting(HitTrace::standing).containsExactly(1f, 0.5f);
            assertThat(traces).allSatisfy(SearchTraceTest::sumsToItsScore);
        }
    }

    /** The name stands in one passage and the year in the next. */
    @Test
    void apartOfASectionIsRankedByWhatStandsAroundIt(@TempDir Path documents, @TempDir Path other)
            throws IOException, CorpusException {
        String filler = "Rådet møtes ofte og drøfter saker i ro og mak. ".repeat(18);
        write(
                documents,
                "plan",
                "adopted",
                "RÅDET\n\n%sDen nye lederen heter Moe.\n\nI 2019 kom hun hit fra Bergen. %s"
                        .formatted(filler, filler));
        Corpus plan = new CorpusFolder(documents).load();
        SearchWeights off = SearchWeights.DEFAULT.withSection(0);
        try (PassageIndex on = PassageIndex.open(plan, other);
                PassageIndex alone =
                        PassageIndex.open(plan, other, SearchOptions.DEFAULT.with(off))) {
            Query query = on.query("Når kom den nye lederen Moe hit fra Bergen?");
            List<HitTrace> with = on.trace(query, SearchFilter.NONE, 5);
            List<HitTrace> without = alone.trace(query, SearchFilter.NONE, 5);

            assertThat(with).allSatisfy(SearchTraceTest::sumsToItsScore).hasSizeGreaterThan(1);
            assertThat(without).extracting(HitTrace::section).containsOnly(0f);
            assertThat(with.getFirst().hit().passage().text()).contains("2019");
            assertThat(without.getFirst().hit().passage().text()).contains("Moe");
        }
    }

    private static void write(Path folder, String id, String status, String text)
            throws IOException {
        Files.writeString(
                folder.resolve(id + ".document.yaml"),
                "id: %s\nfile: %s.txt\ntitle: %s\nstatus: %s\n".formatted(id, id, id, status));
        Files.writeString(folder.resolve(id + ".txt"), text);
    }

    @Test
    void theQueryTellsWhatWasLeftOutAndWhatTheWordListAdded() {
        Query query = index.query("Hva gjør dere for oppdrett?");

        assertThat(query.binding()).extracting(Word::surface).contains("hva", "for");
        Query.Term term = query.terms().getLast();
        assertThat(term.word().surface()).isEqualTo("oppdrett");
        assertThat(term.meanings())
                .anySatisfy(meaning -> {
                    assertThat(meaning.phrase()).isEqualTo("oppdrett");
                    assertThat(meaning.words()).extracting(Word::surface).contains("havbruk");
                });
    }

    @Test
    void aHitShowsItsBestWrittenQuestionAndTheWordsThatWereMet() {
        HitTrace best = index.trace(index.query("oppdrett"), SearchFilter.NONE, 1).getFirst();

        assertThat(best.parts()).extracting(HitTrace.PartTrace::part).contains(Part.values());
        HitTrace.PartTrace question = best.parts().getLast();
        String written = question.question().orElseThrow();
        assertThat(corpus.documents())
                .anySatisfy(document ->
                        assertThat(document.writtenQuestions())
                                .anyMatch(w -> w.questions().contains(written)));
        assertThat(best.parts())
                .anySatisfy(part -> assertThat(part.met()).contains("oppdrett", "havbruk"))
                .anySatisfy(part -> assertThat(part.meanings()).isPositive());
    }

    @Test
    void aStepThatIsSwitchedOffGivesNoPoints() throws IOException {
        SearchWeights d = SearchWeights.DEFAULT;
        SearchWeights bare = d.withWordParts(0, 0).withMeaning(0).withQuestions(0, 0);
        try (PassageIndex off =
                PassageIndex.open(corpus, folder, SearchOptions.DEFAULT.with(bare))) {
            assertThat(off.wasBuilt()).isFalse();
            assertThat(off.trace(off.query("oppdrett og havbruk"), SearchFilter.NONE, 5))
                    .isNotEmpty()
                    .allSatisfy(trace -> {
                        assertThat(trace.parts()).hasSize(1);
                        HitTrace.PartTrace text = trace.parts().getFirst();
                        assertThat(text.part()).isEqualTo(Part.TEXT);
                        assertThat(text.words()).isPositive();
                        assertThat(text.points()).isEqualTo(text.words());
                    });
        }
    }

    @Test
    void withoutFoldingTheStandardsAreTwoLanguages(@TempDir Path documents, @TempDir Path other)
            throws IOException, CorpusException {
        write(documents, "plan", "adopted", "Fylket skal kutte utslipp av klimagass.");
        Corpus plan = new CorpusFolder(documents).load();
        SearchOptions options = SearchOptions.DEFAULT.withoutStandards();
        try (PassageIndex together = PassageIndex.open(plan, other);
                PassageIndex apart = PassageIndex.open(plan, other, options)) {
            assertThat(apart.fingerprint()).isNotEqualTo(together.fingerprint());
            assertThat(words(together, "utslepp")).isPositive();
            assertThat(words(apart, "utslepp")).isZero();
        }
    }

    /** What the stems of a question give the best passage. */
    private static double words(PassageIndex index, String question) {
        return index.trace(index.query(question), SearchFilter.NONE, 1)
                .getFirst()
                .parts()
                .getFirst()
                .words();
    }

    @Test
    void aPassageThatRepeatsAnotherStaysWhenFoldingIsOff() throws IOException {
        try (PassageIndex off =
                PassageIndex.open(corpus, folder, SearchOptions.DEFAULT.withoutFolding())) {
            String repeated = "Utarbeide «plakaten» synlige Trøndelag fellestiltak";
            assertThat(repeats(off, repeated)).isGreaterThan(repeats(index, repeated));
        }
    }

    private static long repeats(PassageIndex index, String question) {
        return index.passages(index.query(question), SearchFilter.NONE, 20).stream()
                .filter(hit -> hit.passage().text().contains("4. Utarbeide «plakaten»"))
                .count();
    }
}
