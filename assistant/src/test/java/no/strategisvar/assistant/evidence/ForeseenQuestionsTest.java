package no.strategisvar.assistant.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import no.strategisvar.assistant.answer.Assistant;
import no.strategisvar.assistant.answer.Outcome;
import no.strategisvar.assistant.question.Turn;
import no.strategisvar.assistant.texts.Texts;
import no.strategisvar.corpus.Corpus;
import no.strategisvar.corpus.CorpusException;
import no.strategisvar.corpus.CorpusFolder;
import no.strategisvar.index.PassageIndex;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Questions on a harbour plan, one of which has people's questions written for it. */
final class ForeseenQuestionsTest {

    @TempDir Path documents = Path.of("");
    @TempDir Path indexes = Path.of("");

    private PassageIndex index;

    @BeforeEach
    void open() throws IOException, CorpusException {
        document("havneplan", "Fylket skal bygge fem nye havner for hurtigbåter innen 2028.");
        document("veiplan", "Fylket skal bygge fire nye gangveier ved skolene innen 2029.");
        write(
                "havneplan.questions.jsonl",
                """
                {"quote": "Fylket skal bygge fem nye havner", "questions": ["hvor mange havner skal bygges", "når er de nye havnene ferdige", "hva er havnene til", "kven byggjer hamnene"]}
                """);
        write(
                "havneplan.unanswered.txt",
                """
                # Eiere
                hvem eier havnene
                hvem har tegnet havnene
                hvorfor skal det bygges havner
                """);
        Corpus corpus = new CorpusFolder(documents).load();
        assertThat(corpus.problems()).isEmpty();
        index = PassageIndex.open(corpus, indexes);
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hvor mange havner skal fylket bygge?",
                "Når er havnene ferdige?",
                "Kven byggjer hamnene?"
            })
    void leansToWhatIsAnswered(String question) {
        assertThat(foreseen().likeness(question).leaning()).isPositive();
        assertThat(outcome(question)).isEqualTo(Outcome.ANSWERED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hvem eier havnene?",
                "Kven eig dei nye hamnene?",
                "Hvem er det som har tegnet havner for fylket?",
                "Hvorfor skal fylket bygge havner?"
            })
    void leansToWhatIsNot(String question) {
        assertThat(foreseen().likeness(question).leaning()).isNegative();
        assertThat(outcome(question)).isEqualTo(Outcome.NOT_IN_SOURCES);
    }

    @Test
    void whatIsLikeOtherMattersIsOutOfScope() throws IOException, CorpusException {
        write(
                "havneplan.elsewhere.txt",
                """
                # Kunnskap
                hvem fant opp hjulet
                hvor gammel er sola
                """);
        try (PassageIndex wider =
                PassageIndex.open(new CorpusFolder(documents).load(), indexes.resolve("wider"))) {
            assertThat(outcome(wider, "Hvem fant opp hjulet i havner?"))
                    .isEqualTo(Outcome.OUT_OF_SCOPE);
            assertThat(outcome(wider, "Hvem eier havnene?")).isEqualTo(Outcome.NOT_IN_SOURCES);
        }
        assertThat(outcome("Hvem fant opp hjulet i havner?")).isNotEqualTo(Outcome.OUT_OF_SCOPE);
    }

    @Test
    void aTypingErrorIsReadAsTheWordThatWasMeant() {
        assertThat(foreseen().likeness("hvem har teggnet havnene").leaning()).isNegative();
    }

    @Test
    void aTypingErrorIsReadAsTheCommonestWordThatIsLikeIt() {
        Vocabulary vocabulary = new Vocabulary(index.termMatch());
        vocabulary.add(index.termMatch().words("maskene markene markene havbruk"));

        assertThat(spelt(vocabulary, "mavkene")).isEqualTo("markene");
        assertThat(spelt(vocabulary, "havbruk")).isEqualTo("havbruk");
        assertThat(spelt(vocabulary, "bananer")).isEqualTo("bananer");
    }

    private String spelt(Vocabulary vocabulary, String word) {
        return vocabulary.spelt(index.termMatch().words(word).getFirst()).surface();
    }

    @Test
    void whatIsLikeNothingIsNotForeseen() {
        assertThat(foreseen().likeness("xyzzy qwerty").isAny()).isFalse();
        assertThat(foreseen().likeness("hvem har tegnet havnene").isNearUnanswered()).isTrue();
    }

    @Test
    void leansNowhereForWhatIsLikeNothing() {
        assertThat(foreseen().likeness("bananer").leaning()).isBetween(-0.02, 0.02);
    }

    @Test
    void isSilentOfADocumentThatNobodyForesawQuestionsOf() {
        assertThat(outcome("Hvorfor skal fylket bygge gangveier ved skolene?"))
                .isEqualTo(Outcome.ANSWERED);
    }

    @Test
    void whatIsSaidOfAThingIsAnsweredByWhateverNamesIt() {
        assertThat(outcome("Hva sier planen om havner?")).isEqualTo(Outcome.ANSWERED);
        assertThat(outcome("Kva seier planen om hydrogen?")).isNotEqualTo(Outcome.ANSWERED);
    }

    private ForeseenQuestions foreseen() {
        Vocabulary vocabulary = new Vocabulary(index.termMatch());
        index.corpus().documents().stream()
                .flatMap(document -> document.unanswered().all())
                .map(index.termMatch()::words)
                .forEach(vocabulary::add);
        index.corpus()
                .passages()
                .forEach(passage -> vocabulary.add(index.termMatch().words(passage.text())));
        return new ForeseenQuestions(index, vocabulary);
    }

    private Outcome outcome(String question) {
        return outcome(index, question);
    }

    private static Outcome outcome(PassageIndex index, String question) {
        return new Assistant(index, new Texts())
                .answer(List.of(new Turn(Turn.Role.USER, question)))
                .outcome();
    }

    private void document(String id, String text) throws IOException {
        write(
                id + ".document.yaml",
                "id: %1$s\nfile: %1$s.md\ntitle: %1$s\nkind: plan\nstatus: adopted\n"
                        .formatted(id));
        write(id + ".md", "# " + id + "\n\n" + text + "\n");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(documents.resolve(name), text);
    }
}
