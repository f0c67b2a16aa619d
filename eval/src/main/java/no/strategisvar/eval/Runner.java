package no.strategisvar.eval;

import no.strategisvar.assistant.answer.Answer;
import no.strategisvar.assistant.answer.Assistant;
import no.strategisvar.assistant.question.Conversation;
import no.strategisvar.assistant.question.LanguageDetector;
import no.strategisvar.corpus.Passage;
import no.strategisvar.index.PassageIndex;
import no.strategisvar.index.Query;
import no.strategisvar.index.ScoredPassage;
import no.strategisvar.index.SearchFilter;

import java.util.ArrayList;
import java.util.List;

/** Asks every question of a set, and retrieves for each. */
final class Runner {

    private static final int DEPTH = 100;

    private final PassageIndex index;
    private final Assistant assistant;
    private final Conversation conversation;

    Runner(PassageIndex index, Assistant assistant) {
        this.index = index;
        this.assistant = assistant;
        this.conversation = new Conversation(index, new LanguageDetector());
    }

    List<Outcomes> run(List<Question> questions) {
        List<Outcomes> outcomes = new ArrayList<>();
        for (Question question : questions) {
            var standalone = conversation.standalone(question.conversation());
            Query query = index.query(standalone.text());
            Query whole =
                    standalone
                            .context()
                            .map(said -> query.withContext(index.query(said), 0.3f))
                            .orElse(query);
            List<Passage> found =
                    index.passages(whole, SearchFilter.NONE, DEPTH).stream()
                            .map(ScoredPassage::passage)
                            .toList();
            long start = System.nanoTime();
            Answer answer = assistant.answer(question.conversation());
            outcomes.add(new Outcomes(question, found, answer, System.nanoTime() - start));
        }
        return List.copyOf(outcomes);
    }
}
