package no.strategisvar.assistant.generation;

import no.strategisvar.assistant.answer.Answer;
import no.strategisvar.assistant.answer.Author;
import no.strategisvar.assistant.answer.Reader;
import no.strategisvar.assistant.citation.Citation;
import no.strategisvar.assistant.model.Waiting;
import no.strategisvar.corpus.Anchor;
import no.strategisvar.corpus.text.Letters;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An answer in the making: takes a model's text as it comes, checks each claim as soon as it is
 * whole, and gives the reader those that hold.
 */
final class Composition implements Waiting {

    private final Author.Task task;
    private final Reader reader;
    private final Sources sources;
    private final ClaimCheck check;
    private final List<Answer.Block> blocks = new ArrayList<>();
    private final List<Citation> citations = new ArrayList<>();
    private final Map<Anchor, Integer> numbers = new LinkedHashMap<>();
    private final Set<String> said = new HashSet<>();
    private final List<PromptFile.Failed> failed = new ArrayList<>();
    private ClaimReader claims = new ClaimReader();
    private String model = "";
    private int held;

    Composition(Author.Task task, Reader reader, Sources sources, ClaimCheck check) {
        this.task = task;
        this.reader = reader;
        this.sources = sources;
        this.check = check;
    }

    @Override
    public void begins(String asked) {
        claims = new ClaimReader();
        failed.clear();
        model = asked;
    }

    @Override
    public void piece(String text) {
        claims.read(text).forEach(this::take);
    }

    @Override
    public boolean isServed() {
        return held > 0;
    }

    @Override
    public boolean hasLeft() {
        return reader.hasLeft();
    }

    private void take(Claim claim) {
        switch (check.check(claim, sources)) {
            case ClaimCheck.Verdict.Holds(String text, List<Citation> found) -> {
                if (said.add(Letters.of(text))) {
                    give(text, found);
                }
            }
            case ClaimCheck.Verdict.Fails(ClaimCheck.Reason reason) ->
                    failed.add(new PromptFile.Failed(claim, reason));
        }
    }

    private void give(String text, List<Citation> found) {
        if (held == 0) {
            task.opening().forEach(this::frame);
        }
        List<Integer> cited = found.stream().map(this::number).toList();
        StringBuilder marked = new StringBuilder(text);
        for (int i = 0; i < cited.size(); i++) {
            marked.append(i == 0 ? " " : "").append('[').append(cited.get(i)).append(']');
        }
        held++;
        add(new Answer.Block(marked.toString(), cited), true);
    }

    /** Adds a sentence of the assistant's own. */
    void frame(String text) {
        add(new Answer.Block(text, List.of()), false);
    }

    private void add(Answer.Block block, boolean generated) {
        blocks.add(block);
        reader.block(block, List.copyOf(citations), generated);
    }

    private int number(Citation citation) {
        Anchor place = new Anchor(citation.passage().id(), citation.start(), citation.end());
        return numbers.computeIfAbsent(
                place,
                _ -> {
                    citations.add(citation);
                    return citations.size();
                });
    }

    /** How many claims the reader has been given. */
    int held() {
        return held;
    }

    List<PromptFile.Failed> failed() {
        return List.copyOf(failed);
    }

    String model() {
        return model;
    }

    List<Answer.Block> blocks() {
        return List.copyOf(blocks);
    }

    List<Citation> citations() {
        return List.copyOf(citations);
    }
}
