package no.strategisvar.assistant.generation;

import com.fasterxml.jackson.core.type.TypeReference;

import no.strategisvar.assistant.guard.Guard;
import no.strategisvar.assistant.model.Fence;
import no.strategisvar.assistant.model.ModelFailure;
import no.strategisvar.assistant.model.Models;
import no.strategisvar.assistant.model.Prompt;
import no.strategisvar.assistant.model.Waiting;
import no.strategisvar.assistant.question.Question;
import no.strategisvar.assistant.question.Turn;
import no.strategisvar.assistant.texts.RulesResource;
import no.strategisvar.index.PassageIndex;
import no.strategisvar.index.TermMatch;
import no.strategisvar.index.analysis.Word;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a model may do for a question before the search: write a follow-up out in full, and name
 * what a plan may call the things it asks of. Nothing is taken that brings in what is not there:
 * the words of a question must stand in the conversation, and a search term must stand in the
 * documents.
 */
final class QuestionAids {

    private static final String PATH = "prompts/question.yaml";
    private static final int LONGEST_QUESTION = 300;
    private static final int LONGEST_TERM = 40;
    private static final int MOST_TERMS = 8;
    private static final double SAME_WORD = 0.7;

    private final PassageIndex index;
    private final Models models;
    private final Guard guard = new Guard();
    private final File file;

    private record File(Texts rewrite, Texts terms) {}

    private record Texts(String system, String user) {}

    QuestionAids(PassageIndex index, Models models) {
        this.index = index;
        this.models = models;
        file = RulesResource.read(PATH, new TypeReference<File>() {});
    }

    /** The last question in full; none when the model says nothing that can be used in time. */
    Optional<String> whole(List<Turn> turns, Duration patience) {
        String conversation =
                turns.stream()
                        .map(turn -> turn.role() + ": " + turn.content())
                        .collect(Collectors.joining("\n"));
        return ask(file.rewrite(), "SAMTALE", conversation, patience)
                .map(text -> text.lines().findFirst().orElse("").strip())
                .filter(text -> isOfTheConversation(text, conversation));
    }

    private boolean isOfTheConversation(String text, String conversation) {
        TermMatch match = index.termMatch();
        List<Word> said = match.words(conversation);
        return !text.isEmpty()
                && text.length() <= LONGEST_QUESTION
                && guard.check(text).isEmpty()
                && index.query(text).terms().stream()
                        .allMatch(term -> match.strength(term, said) >= SAME_WORD);
    }

    /** Words of the documents that may stand where the question is answered. */
    List<String> terms(Question question, Duration patience) {
        List<String> terms = new ArrayList<>();
        ask(file.terms(), "SPØRSMÅL", question.text(), patience).stream()
                .flatMap(text -> text.lines())
                .map(line -> line.replaceFirst("^[-*•\\d.\\s]+", "").strip())
                .filter(this::isOfTheDocuments)
                .distinct()
                .limit(MOST_TERMS)
                .forEach(terms::add);
        return terms;
    }

    private boolean isOfTheDocuments(String term) {
        List<Word> words = index.termMatch().words(term);
        return !words.isEmpty()
                && term.length() <= LONGEST_TERM
                && words.stream().allMatch(index.termMatch()::isKnown);
    }

    private Optional<String> ask(Texts texts, String label, String data, Duration patience) {
        Fence fence = Fence.of(data);
        Prompt prompt =
                new Prompt(
                        texts.system().replace("{merke}", fence.mark()),
                        texts.user().replace("{data}", fence.around(label, data)),
                        Prompt.Form.TEXT);
        try {
            return Optional.of(models.write(prompt, Waiting.SILENTLY, patience).text());
        } catch (ModelFailure _) {
            return Optional.empty(); // the question does without
        }
    }
}
