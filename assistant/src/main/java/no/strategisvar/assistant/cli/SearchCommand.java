package no.strategisvar.assistant.cli;

import no.strategisvar.index.PassageIndex;
import no.strategisvar.index.ScoredPassage;
import no.strategisvar.index.SearchFilter;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.List;
import java.util.concurrent.Callable;

/** {@code search "…"}: the passages that fit, best first. */
@Command(name = "search", resourceBundle = "no.strategisvar.assistant.cli")
final class SearchCommand extends Help implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "ORD", descriptionKey = "words")
    private List<String> words = List.of();

    @Option(names = "-k", descriptionKey = "hits", defaultValue = "5")
    private int hits;

    @Override
    public Integer call() throws Exception {
        try (PassageIndex index = Setup.fromEnvironment().index()) {
            List<ScoredPassage> found =
                    index.passages(
                            index.query(String.join(" ", words)),
                            SearchFilter.NONE,
                            Math.clamp(hits, 1, 50));
            found.forEach(SearchCommand::print);
            return found.isEmpty() ? CommandLineApp.NOTHING_FOUND : 0;
        }
    }

    private static void print(ScoredPassage hit) {
        Integer page = hit.passage().page();
        IO.println(
                "%.2f  %s%s%n%s%n"
                        .formatted(
                                hit.score(),
                                String.join(" › ", hit.passage().path()),
                                page == null ? "" : ", side " + page,
                                hit.passage().text()));
    }
}
