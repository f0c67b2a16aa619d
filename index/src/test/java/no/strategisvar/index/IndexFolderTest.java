package no.strategisvar.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.strategisvar.corpus.CorpusException;
import no.strategisvar.corpus.CorpusFolder;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** What is left on the disk, whatever happens on the way. */
final class IndexFolderTest {

    @TempDir Path documents = Path.of("");
    @TempDir Path indexes = Path.of("");

    @Test
    void keepsTheIndexBeforeTheCurrentOneAndNoOther() throws IOException, CorpusException {
        open("en");
        Path first = onlyIndex(List.of());
        open("to");
        Path second = onlyIndex(List.of(first));
        open("tre");
        assertThat(first).doesNotExist();
        assertThat(second).isDirectory();
        assertThat(folders()).hasSize(2);
    }

    @Test
    void anIndexKnowsWhenAnotherHasTakenItsPlace() throws IOException, CorpusException {
        write("en");
        try (PassageIndex index = PassageIndex.open(new CorpusFolder(documents).load(), indexes)) {
            assertThat(index.isOutdated()).isFalse();
            open("to");
            assertThat(index.isOutdated()).isTrue();
            assertThat(top(index, "dyret")).as("and still answers").contains("Dyret nummer en");
        }
    }

    @Test
    void takesAwayWhatAProcessThatWasKilledLeft() throws IOException, CorpusException {
        open("en");
        Path draft = Files.createDirectories(indexes.resolve("draft-123/dypt/nede"));
        Files.writeString(draft.resolve("_0.cfs"), "halv");
        Files.writeString(indexes.resolve("LESMEG"), "filer røres ikke");
        open("en");
        assertThat(indexes.resolve("draft-123")).doesNotExist();
        assertThat(indexes.resolve("LESMEG")).exists();
    }

    @Test
    void aDamagedIndexIsBuiltAnew() throws IOException, CorpusException {
        open("en");
        Path index = onlyIndex(List.of());
        for (Path file : entries(index)) {
            byte[] bytes = Files.readAllBytes(file);
            if (bytes.length > 40) {
                bytes[bytes.length / 2] ^= 1;
                Files.write(file, bytes);
            }
        }
        try (PassageIndex opened = PassageIndex.open(new CorpusFolder(documents).load(), indexes)) {
            assertThat(opened.wasBuilt()).isTrue();
            assertThat(top(opened, "dyret")).contains("Dyret nummer en");
        }
    }

    @Test
    void aFailedBuildLeavesTheCurrentIndexAsItIs() throws IOException, CorpusException {
        open("en");
        IndexFolder folder = new IndexFolder(indexes);
        String before = folder.current();
        assertThatThrownBy(() ->
                        folder.place(
                                "ny",
                                draft -> {
                                    Files.writeString(draft.resolve("_0.cfs"), "halv");
                                    throw new IOException("disken er full");
                                }))
                .hasMessage("disken er full");
        assertThat(folder.current()).isEqualTo(before);
        assertThat(indexes.resolve("ny")).doesNotExist();
        open("en");
        assertThat(folders()).hasSize(1);
    }

    @Test
    void manyWhoStartAtOnceShareOneIndex() throws Exception {
        write("en");
        Callable<Boolean> start =
                () -> {
                    try (PassageIndex index =
                            PassageIndex.open(new CorpusFolder(documents).load(), indexes)) {
                        return index.wasBuilt();
                    }
                };
        try (var threads = Executors.newFixedThreadPool(4)) {
            List<Future<Boolean>> starts =
                    threads.invokeAll(List.of(start, start, start, start)).stream().toList();
            assertThat(starts.stream().filter(IndexFolderTest::value)).hasSize(1);
        }
        assertThat(folders()).hasSize(1);
    }

    @Test
    void aKillAtAnyMomentLeavesAUsableIndex() throws Exception {
        Random random = new Random(7);
        for (int round = 0; round < 6; round++) {
            Process builder = builder();
            assertThat(builder.getInputStream().read()).as("it builds").isPositive();
            builder.waitFor(random.nextInt(120), TimeUnit.MILLISECONDS);
            builder.destroyForcibly().waitFor();
            try (PassageIndex index =
                    PassageIndex.open(new CorpusFolder(documents).load(), indexes)) {
                assertThat(top(index, "dyret")).contains("Dyret nummer");
            }
            assertThat(entries(indexes)).noneMatch(entry -> entry.toString().contains("draft-"));
        }
    }

    /** A process that builds one index after another until it is killed. */
    private Process builder() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "--add-modules=jdk.incubator.vector",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BuildForever.class.getName(),
                        documents.toString(),
                        indexes.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static boolean value(Future<Boolean> started) {
        try {
            return started.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    private void open(String animal) throws IOException, CorpusException {
        write(animal);
        PassageIndex.open(new CorpusFolder(documents).load(), indexes).close();
    }

    private void write(String animal) throws IOException {
        BuildForever.write(documents, animal);
    }

    private static String top(PassageIndex index, String question) {
        return index.passages(index.query(question), SearchFilter.NONE, 1)
                .getFirst()
                .passage()
                .text();
    }

    private Path onlyIndex(List<Path> others) throws IOException {
        List<Path> found = folders().stream().filter(path -> !others.contains(path)).toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private List<Path> folders() throws IOException {
        return entries(indexes).stream().filter(Files::isDirectory).toList();
    }

    private static List<Path> entries(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.toList();
        }
    }
}
