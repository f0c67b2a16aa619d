package no.strategisvar.assistant.answer;

import static org.assertj.core.api.Assertions.assertThat;

import no.strategisvar.assistant.TestCorpus;
import no.strategisvar.assistant.citation.Citation;
import no.strategisvar.assistant.question.Turn;
import no.strategisvar.assistant.texts.Texts;
import no.strategisvar.corpus.Corpus;
import no.strategisvar.index.PassageIndex;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** What tests of lists share: the real documents, and what an answer lists. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ListAnswers {

    private static final Pattern FIRST_NUMBER = Pattern.compile("\\d+");

    final Corpus corpus;
    private final PassageIndex index;
    private final Assistant assistant;

    ListAnswers(Path folder) throws IOException {
        index = TestCorpus.index(folder);
        corpus = index.corpus();
        assistant = new Assistant(index, new Texts());
    }

    @AfterAll
    void close() throws IOException {
        index.close();
    }

    /** Each title is an item with a citation of its own that quotes it, whoever asks how. */
    final void assertListed(List<String> titles, String... questions) {
        List<String> letters = titles.stream().map(ListAnswers::letters).toList();
        for (String question : questions) {
            Answer answer = ask(question);

            assertThat(answer.outcome()).as(question).isEqualTo(Outcome.ANSWERED);
            assertThat(firstNumber(answer)).as(question).isEqualTo(titles.size());
            assertThat(items(answer)).as(question).hasSameSizeAs(titles);
            assertThat(answer.citations().stream().map(Citation::quote).map(ListAnswers::letters))
                    .as(question)
                    .containsExactlyInAnyOrderElementsOf(letters);
            for (String title : titles) {
                assertThat(items(answer)).as(question).anyMatch(item -> item.contains(title));
            }
        }
    }

    private static int firstNumber(Answer answer) {
        return FIRST_NUMBER
                .matcher(answer.blocks().getFirst().text())
                .results()
                .map(match -> Integer.parseInt(match.group()))
                .findFirst()
                .orElse(-1);
    }

    static List<String> items(Answer answer) {
        return answer.blocks().stream()
                .map(Answer.Block::text)
                .filter(text -> text.startsWith("- "))
                .toList();
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }

    final Answer ask(String question) {
        return assistant.answer(List.of(new Turn(Turn.Role.USER, question)));
    }
}
