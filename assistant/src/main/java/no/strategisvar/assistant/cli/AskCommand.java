package no.strategisvar.assistant.cli;

import no.strategisvar.assistant.answer.Answer;
import no.strategisvar.assistant.answer.Assistant;
import no.strategisvar.assistant.answer.Outcome;
import no.strategisvar.assistant.citation.Citation;
import no.strategisvar.assistant.question.Turn;
import no.strategisvar.assistant.texts.Texts;
import no.strategisvar.index.PassageIndex;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.util.List;
import java.util.concurrent.Callable;

/** {@code ask "…"}: one answer with its sources. */
@Command(name = "ask", resourceBundle = "no.strategisvar.assistant.cli")
final class AskCommand extends Help implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "SPØRSMÅL", descriptionKey = "question")
    private List<String> words = List.of();

    @Override
    public Integer call() throws Exception {
        Setup setup = Setup.fromEnvironment();
        Texts texts = new Texts();
        try (PassageIndex index = setup.index()) {
            Turn turn = new Turn(Turn.Role.USER, String.join(" ", words));
            Answer answer =
                    new Assistant(index, texts, setup.writers(texts).apply(index).answers())
                            .answer(List.of(turn));
            IO.println(answer.text());
            print(answer.citations());
            answer.origin()
                    .model()
                    .ifPresent(model ->
                            IO.println(
                                    "\n" + texts.get(answer.language(), "generated.note", model)));
            return answer.outcome() == Outcome.ANSWERED || answer.outcome() == Outcome.PARTIAL
                    ? 0
                    : CommandLineApp.NOTHING_FOUND;
        }
    }

    private static void print(List<Citation> citations) {
        IO.println("");
        for (int i = 0; i < citations.size(); i++) {
            Citation citation = citations.get(i);
            Integer page = citation.passage().page();
            IO.println(
                    "[%d] %s › %s%s: «%s»"
                            .formatted(
                                    i + 1,
                                    citation.document().shortTitle(),
                                    String.join(" › ", citation.passage().path()),
                                    page == null ? "" : ", side " + page,
                                    citation.quote().replace('\n', ' ')));
        }
    }
}
