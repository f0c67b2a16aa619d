package no.strategisvar.assistant.wanted;

import no.strategisvar.assistant.learning.Hashing;
import no.strategisvar.corpus.text.Sentences;
import no.strategisvar.index.analysis.Word;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * What tells whether a word is a topic: the word, those around it, whether the word before it is a
 * topic, what marks stand between them, and where in the message they stand.
 *
 * <p>Example: in «Jeg er lærer. Hvilke tiltak nevner skole?» the word «skole» follows «nevner» in a
 * sentence that asks for records; «lærer» stands in one that does not.
 */
final class Surroundings {

    static final Hashing PLACES = new Hashing(20);

    private static final int FARTHEST = 6;
    private static final int LONGEST = 12;
    private static final int BEGINNING = 4;

    private final Message message;
    private final KnownWords known;
    private final List<Sentences.Range> sentences;

    /** The surroundings of each word of a message. */
    Surroundings(Message message, KnownWords known) {
        this.message = message;
        this.known = known;
        this.sentences = Sentences.split(message.text(), Sentences.Style.TYPED);
    }

    /**
     * The traits of a word.
     *
     * @param before whether the word before it is a topic
     * @param secondBefore whether the one before that is
     */
    int[] of(int at, boolean before, boolean secondBefore) {
        IntStream.Builder traits = IntStream.builder();
        word(at).forEach(trait -> traits.add(PLACES.of(trait)));
        neighbours(at).forEach(trait -> traits.add(PLACES.of(trait)));
        follows(at, before, secondBefore).forEach(trait -> traits.add(PLACES.of(trait)));
        standing(at).forEach(trait -> traits.add(PLACES.of(trait)));
        return traits.build().toArray();
    }

    private List<String> word(int at) {
        String name = message.name(at);
        Word word = message.words().get(at);
        int length = name.length();
        return List.of(
                "word " + known.name(message, at),
                "class " + message.classes().get(at),
                "stem " + (known.has(message, at) ? word.stem() : ""),
                "begins " + name.substring(0, Math.min(BEGINNING, length)),
                "ends " + name.substring(Math.max(0, length - 3)),
                "ends " + name.substring(Math.max(0, length - 2)),
                "length " + Math.min(LONGEST, length));
    }

    private List<String> neighbours(int at) {
        String third = known.name(message, at - 3);
        String second = known.name(message, at - 2);
        String first = known.name(message, at - 1);
        String own = known.name(message, at);
        String next = known.name(message, at + 1);
        String nextButOne = known.name(message, at + 2);
        return List.of(
                "-3 " + third,
                "-2 " + second,
                "-1 " + first,
                "+1 " + next,
                "+2 " + nextButOne,
                "+3 " + known.name(message, at + 3),
                "-3-2-1 " + third + " " + second + " " + first,
                "-2-1 " + second + " " + first,
                "-1 0 " + first + " " + own,
                "-1+1 " + first + " " + next,
                "0+1 " + own + " " + next,
                "+1+2 " + next + " " + nextButOne);
    }

    private List<String> follows(int at, boolean before, boolean secondBefore) {
        String mark = message.markBefore(at);
        String markAfter = message.markBefore(at + 1);
        return List.of(
                "follows " + before,
                "follows " + before + secondBefore,
                "follows " + before + " -1 " + known.name(message, at - 1),
                "follows " + before + " 0 " + known.name(message, at),
                "follows " + before + " class " + message.classes().get(at),
                "follows " + before + " mark " + mark,
                "mark " + mark,
                "mark after " + markAfter,
                "mark after " + markAfter + " 0 " + known.name(message, at));
    }

    /** How far the nearest records are, and what its sentence has. */
    private List<String> standing(int at) {
        int place = message.words().get(at).start();
        Sentences.Range own =
                sentences.stream()
                        .filter(range -> range.holds(place, place))
                        .findFirst()
                        .orElse(new Sentences.Range(0, message.text().length()));
        IntPredicate isNear =
                i -> own.holds(message.words().get(i).start(), message.words().get(i).start());
        boolean record =
                IntStream.range(0, message.size())
                        .filter(isNear)
                        .anyMatch(i -> message.isA(WordClass.RECORD, i));
        String asked =
                IntStream.range(0, at)
                        .filter(isNear)
                        .filter(i -> message.isA(WordClass.ASKS, i))
                        .mapToObj(message::name)
                        .reduce("", (_, last) -> last);
        boolean asks = !asked.isEmpty();
        boolean question = message.text().startsWith("?", own.end() - 1);
        String where =
                (own.start() > 0 ? "after " : "")
                        + (own.end() < message.text().length() ? "before" : "");
        int left = nearestRecord(at, -1);
        int right = nearestRecord(at, 1);
        return List.of(
                "record left " + left,
                "record right " + right,
                "sentence " + question + record + asks,
                "asked " + asked + record,
                "others " + where + question + record,
                "others " + where + asks + (left < FARTHEST) + (right < FARTHEST));
    }

    /** How many words away the nearest noun for records is, at most {@link #FARTHEST}. */
    private int nearestRecord(int at, int step) {
        int distance = 1;
        for (int i = at + step; i >= 0 && i < message.size() && distance < FARTHEST; i += step) {
            if (message.isA(WordClass.RECORD, i)) {
                return distance;
            }
            distance++;
        }
        return FARTHEST;
    }
}
