package no.strategisvar.assistant.wanted;

import no.strategisvar.corpus.text.Sentences;
import no.strategisvar.index.analysis.Word;

import java.util.List;

/**
 * A message, its words and what each is known as.
 *
 * @param classes of the words, in their order
 */
record Message(String text, List<Word> words, List<WordClass> classes) {

    private static final String LIMIT = "<limit>";

    Message {
        words = List.copyOf(words);
        classes = List.copyOf(classes);
    }

    int size() {
        return words.size();
    }

    /** A word; the names of areas and tools differ from plan to plan and are all one. */
    String name(int at) {
        return isA(WordClass.LIMIT, at) ? LIMIT : words.get(at).folded();
    }

    boolean isA(WordClass wanted, int at) {
        return classes.get(at) == wanted;
    }

    /** The first mark between a word and the one before it; nothing where there is none. */
    String markBefore(int at) {
        int from = at == 0 ? 0 : words.get(at - 1).end();
        int to = at == size() ? text.length() : words.get(at).start();
        String between = text.substring(Math.min(from, to), to);
        return between.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isLetterOrDigit(c))
                .limit(1)
                .mapToObj(Character::toString)
                .findFirst()
                .orElse("");
    }

    /** Whether a word lies in one of some stretches of the text. */
    boolean isIn(List<Sentences.Range> ranges, int at) {
        Word word = words.get(at);
        return ranges.stream().anyMatch(range -> range.holds(word.start(), word.end()));
    }
}
