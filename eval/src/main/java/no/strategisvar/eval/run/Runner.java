package no.strategisvar.eval.run;

import no.strategisvar.corpus.text.Letters;
import no.strategisvar.eval.question.Question;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/** Asks every question of a set: retrieves for it, then answers it, one after the other. */
public final class Runner {

    private static final int DEPTH = 100;
    private static final int KEPT = 10;

    private final Retrieval retrieval;
    private final Answering answering;
    private final Support support;

    public Runner(Retrieval retrieval, Answering answering, Support support) {
        this.retrieval = retrieval;
        this.answering = answering;
        this.support = support;
    }

    /**
     * Asks the questions in their order.
     *
     * @param progress told how many are done, after each
     */
    public List<Trial> run(List<Question> questions, IntConsumer progress) {
        List<Trial> trials = new ArrayList<>();
        for (Question question : questions) {
            trials.add(ask(question));
            progress.accept(trials.size());
        }
        return List.copyOf(trials);
    }

    private Trial ask(Question question) {
        List<Found> found = retrieval.find(question, DEPTH);
        List<Integer> ranks = ranks(question, found);
        long start = System.nanoTime();
        Reply reply = answering.reply(question);
        long nanos = System.nanoTime() - start;
        List<Found> kept = found.subList(0, Math.min(KEPT, found.size()));
        return new Trial(question, kept, ranks, reply, nanos, support.of(question));
    }

    /** A text holds a quote when it has its letters and digits in a row, whatever the chunking. */
    private static List<Integer> ranks(Question question, List<Found> found) {
        if (question.quotes().isEmpty()) {
            return List.of();
        }
        List<String> texts = found.stream().map(text -> Letters.of(text.text())).toList();
        return question.quotes().stream().map(quote -> rank(Letters.of(quote), texts)).toList();
    }

    private static int rank(String quote, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            if (texts.get(i).contains(quote)) {
                return i + 1;
            }
        }
        return 0;
    }
}
