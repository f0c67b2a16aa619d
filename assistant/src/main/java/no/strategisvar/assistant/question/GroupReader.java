package no.strategisvar.assistant.question;

import no.strategisvar.corpus.Corpus;
import no.strategisvar.corpus.Priority;
import no.strategisvar.index.PassageIndex;
import no.strategisvar.index.TermMatch;
import no.strategisvar.index.analysis.Word;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds the heading of a tool's chapter that a question names in full, such as «Ansvarlig forbruk
 * og produksjon». One whose other words any question may have («Mer samarbeid») has to be named
 * with them; a heading of one word («Rekruttering») is a topic like any other, unless «under» leads
 * to it.
 */
final class GroupReader {

    private static final int FEWEST_WORDS = 2;

    private static final String UNDER = "under";

    /** How many words may stand between those of a heading. */
    private static final int BETWEEN = 2;

    private final TermMatch match;
    private final Word heading;
    private final Map<String, List<Word>> groups = new LinkedHashMap<>();
    private final Map<String, List<Word>> all = new LinkedHashMap<>();

    GroupReader(PassageIndex index) {
        this.match = index.termMatch();
        this.heading = match.words("overskriften").getFirst();
        Corpus corpus = index.corpus();
        corpus.priorities().stream()
                .filter(priority -> priority.area() == null)
                .map(Priority::group)
                .forEach(group -> {
                    List<Word> whole = match.words(group);
                    List<Word> content =
                            whole.stream().filter(word -> !index.isQuestionWord(word)).toList();
                    List<Word> words = content.size() >= FEWEST_WORDS ? content : whole;
                    all.put(group, whole);
                    if (words.size() >= FEWEST_WORDS) {
                        groups.put(group, words);
                    }
                });
    }

    /**
     * A heading in a question.
     *
     * @param label as the plan has it
     * @param words those of the question that named it
     */
    record Named(String label, List<Word> words) {}

    /** The heading that is named last: what was said before is more often background. */
    Optional<Named> read(List<Word> words) {
        Named last = null;
        for (Map.Entry<String, List<Word>> group : groups.entrySet()) {
            List<Word> found = find(group.getValue(), words);
            if (!found.isEmpty()
                    && (last == null || found.getLast().start() > last.words().getLast().start())) {
                last = new Named(group.getKey(), found);
            }
        }
        return Optional.ofNullable(last);
    }

    /** The longest heading whose words all stand, in order, right after «under (overskriften)». */
    Optional<Named> readUnder(List<Word> words) {
        Named longest = null;
        for (int i = 1; i < words.size(); i++) {
            if (!leadsUnder(words.get(i - 1)) && !isHeading(words, i - 1)) {
                continue;
            }
            for (Map.Entry<String, List<Word>> group : all.entrySet()) {
                int end = i + group.getValue().size();
                if (end <= words.size()
                        && isSame(group.getValue(), words.subList(i, end))
                        && (longest == null || end - i > longest.words().size())) {
                    longest = new Named(group.getKey(), List.copyOf(words.subList(i, end)));
                }
            }
        }
        return Optional.ofNullable(longest);
    }

    /** «Under overskriften». */
    private boolean isHeading(List<Word> words, int at) {
        return at > 0 && leadsUnder(words.get(at - 1)) && match.isSame(heading, words.get(at));
    }

    /** «Under», before a heading. */
    static boolean leadsUnder(Word word) {
        return word.folded().equals(UNDER);
    }

    private boolean isSame(List<Word> heading, List<Word> words) {
        return IntStream.range(0, heading.size())
                .allMatch(i -> match.isSame(heading.get(i), words.get(i)));
    }

    private List<Word> find(List<Word> group, List<Word> words) {
        for (int start = 0; start < words.size(); start++) {
            List<Word> here =
                    words.subList(start, Math.min(words.size(), start + group.size() + BETWEEN));
            List<Word> found = new ArrayList<>();
            for (Word part : group) {
                here.stream()
                        .filter(word -> match.isSame(part, word))
                        .findFirst()
                        .ifPresent(found::add);
            }
            if (found.size() == group.size()) {
                return found;
            }
        }
        return List.of();
    }
}
