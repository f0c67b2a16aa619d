package no.strategisvar.corpus;

import java.util.List;

/**
 * Questions written for retrieval: what the words at an anchor answer, in everyday language. The
 * anchor is one span, or a whole passage for questions that a list answers as a whole. They help to
 * find the words, are never cited, and are shown only where a search is explained.
 */
public record WrittenQuestions(Anchor anchor, List<String> questions) {

    public WrittenQuestions {
        questions = List.copyOf(questions);
    }
}
