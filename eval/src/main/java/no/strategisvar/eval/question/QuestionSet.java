package no.strategisvar.eval.question;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads the questions from every JSON Lines file of a folder. */
public final class QuestionSet {

    private static final ObjectMapper JSON = new JsonMapper();

    private QuestionSet() {}

    public static List<Question> load(Path folder) throws IOException {
        List<Question> questions = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList()) {
                for (String line : Files.readAllLines(file)) {
                    if (!line.isBlank()) {
                        questions.add(JSON.readValue(line, Question.class));
                    }
                }
            }
        }
        return List.copyOf(questions);
    }

    public static List<Question> of(List<Question> questions, Question.Split split) {
        return questions.stream().filter(question -> question.isIn(split)).toList();
    }
}
