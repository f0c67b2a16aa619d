package no.strategisvar.assistant.wanted;

import no.strategisvar.index.TermMatch;
import no.strategisvar.index.analysis.Word;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;

/**
 * Reads which records a message wants listed or counted, and on what topic, as learnt from the
 * messages that the module ships.
 *
 * <p>Example: «Vi er et lite teater. Hva har dere på gang for scenekunst?» wants measures, on
 * «scenekunst»; «teater» is who is asking.
 */
public final class WantedRecords {

    /** What words are known as, in the order of the words. */
    @FunctionalInterface
    public interface Classes {
        List<WordClass> of(List<Word> words);
    }

    private final TermMatch match;
    private final Classes classes;
    private final TopicTagger topics;
    private final KindReader kinds;

    /** One message is read for several things, one after the other. */
    private final AtomicReference<@Nullable Read> last = new AtomicReference<>();

    private record Read(String text, Wanted wanted) {}

    /** Learns, which takes some tenths of a second. */
    public WantedRecords(TermMatch match, Classes classes) {
        this(match, classes, MarkedMessage.shipped());
    }

    WantedRecords(TermMatch match, Classes classes, List<MarkedMessage> examples) {
        this.match = match;
        this.classes = classes;
        // Reading the words takes longer than all learning.
        List<Example> read = examples.parallelStream().map(this::example).toList();
        this.topics =
                new TopicTagger(
                        read.stream()
                                .filter(example -> example.marked().kind().isPresent())
                                .map(example ->
                                        new TopicTagger.Marked(example.message(), example.topics()))
                                .toList());
        this.kinds = new KindReader(read.stream().map(this::kind).toList());
    }

    private record Example(MarkedMessage marked, Message message) {
        List<Boolean> topics() {
            return IntStream.range(0, message.size())
                    .mapToObj(at -> message.isIn(marked.topics(), at))
                    .toList();
        }
    }

    private Example example(MarkedMessage marked) {
        Message bare = message(marked.text(), match.words(marked.text()));
        List<WordClass> all =
                IntStream.range(0, bare.size())
                        .mapToObj(at ->
                                bare.isIn(marked.limits(), at)
                                        ? WordClass.LIMIT
                                        : bare.classes().get(at))
                        .toList();
        return new Example(marked, new Message(bare.text(), bare.words(), all));
    }

    /** What wants no list has no marks: its topics are those that would be found in it. */
    private KindReader.Marked kind(Example example) {
        Optional<RecordKind> kind = example.marked().kind();
        List<Boolean> topics =
                kind.isPresent() ? example.topics() : isTopic(this.topics.odds(example.message()));
        return new KindReader.Marked(example.message(), topics, kind);
    }

    private static List<Boolean> isTopic(List<Double> odds) {
        return odds.stream().map(word -> word > 0).toList();
    }

    private Message message(String text, List<Word> words) {
        return new Message(text, words, classes.of(words));
    }

    /**
     * Reads a message.
     *
     * @param words the words of the text
     */
    public Wanted read(String text, List<Word> words) {
        Read before = last.get();
        if (before != null && before.text().equals(text)) {
            return before.wanted();
        }
        Message message = message(text, words);
        List<Double> odds = topics.odds(message);
        KindReader.Found kind = kinds.read(message, isTopic(odds));
        Wanted wanted = new Wanted(kind.kind(), kind.lead(), words, odds);
        last.set(new Read(text, wanted));
        return wanted;
    }
}
