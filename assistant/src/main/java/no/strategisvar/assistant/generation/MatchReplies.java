package no.strategisvar.assistant.generation;

import no.strategisvar.assistant.model.Waiting;

import java.util.ArrayList;
import java.util.List;

/** Takes what a model says of the matches as it comes. */
final class MatchReplies implements Waiting {

    private final List<MatchReply> replies = new ArrayList<>();
    private JsonObjects objects = new JsonObjects();
    private String model = "";

    @Override
    public void begins(String asked) {
        objects = new JsonObjects();
        replies.clear();
        model = asked;
    }

    @Override
    public void piece(String text) {
        objects.read(text).forEach(object -> MatchReply.of(object).ifPresent(replies::add));
    }

    /** An assessment is given as a whole, so nothing reaches the reader on the way. */
    @Override
    public boolean isServed() {
        return false;
    }

    @Override
    public boolean hasLeft() {
        return false;
    }

    String model() {
        return model;
    }

    /** All that was said of a match, in order. */
    List<MatchReply> of(String id) {
        return replies.stream().filter(reply -> reply.id().equals(id)).toList();
    }
}
