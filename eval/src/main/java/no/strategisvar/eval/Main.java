package no.strategisvar.eval;

import no.strategisvar.assistant.answer.Assistant;
import no.strategisvar.assistant.texts.Texts;
import no.strategisvar.corpus.CorpusFolder;
import no.strategisvar.index.PassageIndex;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Runs the question set and prints the figures. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) throws Exception {
        Path home = Path.of(System.getProperty("strategisvar.home", ""));
        Question.Split split =
                arguments.length > 0 && arguments[0].equals("test")
                        ? Question.Split.TEST
                        : Question.Split.DEV;
        boolean verbose = List.of(arguments).contains("-v");
        List<Question> questions =
                QuestionSet.of(QuestionSet.load(home.resolve("eval/questions")), split);
        try (PassageIndex index =
                PassageIndex.open(
                        new CorpusFolder(home.resolve("corpus/documents")).load(),
                        home.resolve("data/index"))) {
            List<Outcomes> outcomes =
                    new Runner(index, new Assistant(index, new Texts())).run(questions);
            print("kind", outcomes, o -> o.question().kind());
            print("language", outcomes, o -> o.question().language());
            print("all", outcomes, _ -> "all");
            if (verbose) {
                outcomes.forEach(Main::failure);
            }
        }
    }

    private static void failure(Outcomes o) {
        Question q = o.question();
        boolean bad =
                !o.outcomeIsRight()
                        || (q.isAnswerable() && !q.kind().equals("fit") && o.factRecall() < 1)
                        || (!q.quotes().isEmpty() && o.recall(5) < 1);
        if (bad) {
            IO.println(
                    "%n## %s %s %s r5=%.2f facts=%.2f got=%s want=%s%n?  %s%n!  %s%n=  %s%nQ  %s"
                            .formatted(
                                    q.id(),
                                    q.kind(),
                                    q.language(),
                                    q.quotes().isEmpty() ? 1 : o.recall(5),
                                    o.factRecall(),
                                    o.outcome(),
                                    q.expected(),
                                    q.question(),
                                    o.answer().text().replace("\n", " / "),
                                    q.facts() + " " + q.items(),
                                    q.quotes()));
        }
    }

    private static void print(
            String by, List<Outcomes> outcomes, Function<Outcomes, String> group) {
        Map<String, List<Outcomes>> groups =
                outcomes.stream()
                        .collect(Collectors.groupingBy(group, TreeMap::new, Collectors.toList()));
        IO.println(
                "%n%-14s %5s %6s %6s %6s %8s %6s"
                        .formatted(by, "n", "R@5", "R@10", "MRR", "outcome", "facts"));
        groups.forEach((name, members) -> {
            List<Outcomes> retrieval =
                    members.stream().filter(o -> !o.question().quotes().isEmpty()).toList();
            IO.println(
                    "%-14s %5d %6.3f %6.3f %6.3f %8.3f %6.3f"
                            .formatted(
                                    name,
                                    members.size(),
                                    mean(retrieval, o -> o.recall(5)),
                                    mean(retrieval, o -> o.recall(10)),
                                    mean(retrieval, Outcomes::reciprocalRank),
                                    mean(members, o -> o.outcomeIsRight() ? 1.0 : 0.0),
                                    mean(
                                            members.stream()
                                                    .filter(o -> o.question().isAnswerable())
                                                    .toList(),
                                            o -> o.factRecall() == 1 ? 1.0 : 0.0)));
        });
    }

    private static double mean(List<Outcomes> outcomes, Function<Outcomes, Double> value) {
        return outcomes.stream().mapToDouble(value::apply).average().orElse(Double.NaN);
    }
}
