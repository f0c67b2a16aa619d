package no.strategisvar.eval.jmh;

import no.strategisvar.eval.beir.BeirCorpus;
import no.strategisvar.eval.beir.BeirFolder;
import no.strategisvar.eval.bench.TemporaryFolder;
import no.strategisvar.index.PassageIndex;
import no.strategisvar.index.Query;
import no.strategisvar.index.ScoredPassage;
import no.strategisvar.index.SearchFilter;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** The questions of a collection one after the other, on one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class SearchBenchmark {

    private static final int DEPTH = 100;

    /** A folder in BEIR's form. */
    @Param("")
    public String collection = "";

    private TemporaryFolder place;
    private PassageIndex index;
    private List<String> questions = List.of();
    private int next;

    /** Builds the index. */
    @Setup
    public void open() throws IOException {
        BeirFolder folder = BeirFolder.read(Path.of(collection));
        place = TemporaryFolder.create();
        index = PassageIndex.open(BeirCorpus.of(folder), place.path());
        questions = List.copyOf(new TreeMap<>(folder.queries()).values());
    }

    /** Removes the index. */
    @TearDown
    public void close() throws IOException {
        index.close();
        place.close();
    }

    private String question() {
        next = (next + 1) % questions.size();
        return questions.get(next);
    }

    /** From the question to the query. */
    @Benchmark
    public Query analysis() {
        return index.query(question());
    }

    /** From the question to its passages. */
    @Benchmark
    public List<ScoredPassage> search() {
        return index.passages(index.query(question()), SearchFilter.NONE, DEPTH);
    }
}
