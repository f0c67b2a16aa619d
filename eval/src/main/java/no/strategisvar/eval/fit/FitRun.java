package no.strategisvar.eval.fit;

import no.strategisvar.assistant.fit.ProjectFit;
import no.strategisvar.assistant.texts.Texts;
import no.strategisvar.eval.question.Question;
import no.strategisvar.index.PassageIndex;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Assesses the project ideas of a question set and the ideas off the plan. */
public final class FitRun {

    private static final String KIND = "fit";

    private FitRun() {}

    /**
     * The questions of kind {@code fit}, and every line of the file that is not a comment. A
     * question that is answered by passages alone says nothing of records, and is left out.
     */
    public static List<FitTrial> of(PassageIndex index, List<Question> questions, Path offPlan)
            throws IOException {
        ProjectFit fit = new ProjectFit(index, new Texts());
        List<FitTrial> trials = new ArrayList<>();
        for (Question question : questions) {
            boolean says = !question.items().isEmpty() || !question.isAnswerable();
            if (question.kind().equals(KIND) && says) {
                trials.add(
                        new FitTrial(
                                question.id(),
                                question.question(),
                                question.items(),
                                fit.assess(question.question())));
            }
        }
        for (String line : Files.readAllLines(offPlan)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                trials.add(new FitTrial("off-plan", line, List.of(), fit.assess(line)));
            }
        }
        return trials;
    }
}
