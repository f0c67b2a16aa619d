package no.strategisvar.assistant.cli;

import no.strategisvar.assistant.question.LanguageDetector;
import no.strategisvar.assistant.texts.Texts;
import no.strategisvar.corpus.Passage;
import no.strategisvar.index.PassageIndex;
import no.strategisvar.index.Query;
import no.strategisvar.index.ScoredPassage;
import no.strategisvar.index.SearchFilter;
import no.strategisvar.index.SearchTrace;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code search "…"}: the passages that fit, best first. */
@Command(name = "search", resourceBundle = "no.strategisvar.assistant.cli")
final class SearchCommand extends Help implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "ORD", descriptionKey = "words")
    private List<String> words = List.of();

    @Option(names = "-k", descriptionKey = "hits", defaultValue = "5")
    private int hits;

    @Option(names = "--explain", descriptionKey = "explain")
    private boolean explain;

    @Override
    public Integer call() throws Exception {
        String text = String.join(" ", words);
        int limit = Math.clamp(hits, 1, 50);
        try (PassageIndex index = Setup.fromEnvironment().index()) {
            Query query = index.query(text);
            if (explain) {
                TraceText trace = new TraceText(new Texts(), new LanguageDetector().standard(text));
                SearchTrace found = index.explain(query, SearchFilter.NONE, limit);
                IO.println(trace.of(query));
                trace.steps(found).forEach(IO::println);
                found.hits()
                        .forEach(hit -> {
                            print(index, hit.hit());
                            IO.println(trace.of(hit));
                        });
                return found.hits().isEmpty() ? CommandLineApp.NOTHING_FOUND : 0;
            }
            List<ScoredPassage> found = index.passages(query, SearchFilter.NONE, limit);
            found.forEach(hit -> print(index, hit));
            return found.isEmpty() ? CommandLineApp.NOTHING_FOUND : 0;
        }
    }

    /** «Side 18, 21, 25»: everywhere the document says the same. */
    private static void print(PassageIndex index, ScoredPassage hit) {
        String pages =
                Stream.concat(
                                Stream.of(hit.passage()),
                                index.twins(hit.passage()).stream()
                                        .filter(twin ->
                                                twin.documentId()
                                                        .equals(hit.passage().documentId())))
                        .map(Passage::page)
                        .filter(Objects::nonNull)
                        .distinct()
                        .sorted()
                        .map(String::valueOf)
                        .collect(Collectors.joining(", "));
        IO.println(
                "%.2f  %s%s%n%s%n"
                        .formatted(
                                hit.score(),
                                String.join(" › ", hit.passage().path()),
                                pages.isEmpty() ? "" : ", side " + pages,
                                hit.passage().text()));
    }
}
