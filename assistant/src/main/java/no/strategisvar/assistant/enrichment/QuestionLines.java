package no.strategisvar.assistant.enrichment;

import no.strategisvar.assistant.guard.Guard;
import no.strategisvar.corpus.text.Invisible;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a model's lines, and takes only what is a short question to a sentence that is there. */
final class QuestionLines {

    /** Questions to one sentence. */
    static final int MOST = 5;

    private static final int SHORTEST = 6;
    private static final int LONGEST = 120;
    private static final Pattern LINE = Pattern.compile("^[-*•\\s]*(\\d{1,3})\\s*[:.)]\\s*(.+)$");
    private static final Pattern MARKUP =
            Pattern.compile(
                    "[<>\\[\\]{}|`*_#\\\\]|://|www\\.|\\w@\\w|\\p{L}\\.(?:no|com|org|net)\\b");

    private final Guard guard = new Guard();

    /**
     * What could be used of a text.
     *
     * @param questions by the sentence's number, from 1
     * @param refused how many lines could not be used
     */
    record Taken(SortedMap<Integer, List<String>> questions, int refused) {}

    /**
     * Reads a text.
     *
     * @param sentences how many there are
     */
    Taken read(String text, int sentences) {
        SortedMap<Integer, List<String>> questions = new TreeMap<>();
        int refused = 0;
        for (String line : text.lines().filter(line -> !line.isBlank()).toList()) {
            Matcher matcher = LINE.matcher(line);
            int number = matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
            String question = matcher.matches() ? plain(matcher.group(2)) : "";
            List<String> taken = questions.getOrDefault(number, List.of());
            if (number < 1
                    || number > sentences
                    || taken.size() == MOST
                    || taken.contains(question)
                    || !isQuestion(question)) {
                refused++;
                continue;
            }
            questions.computeIfAbsent(number, _ -> new ArrayList<>()).add(question);
        }
        return new Taken(questions, refused);
    }

    private static String plain(String question) {
        return question.strip().replaceFirst("\\s*\\?$", "").toLowerCase(Locale.ROOT);
    }

    private boolean isQuestion(String question) {
        return question.length() >= SHORTEST
                && question.length() <= LONGEST
                && !MARKUP.matcher(question).find()
                && question.codePoints().noneMatch(c -> Invisible.of(c).isPresent() || c > 0xFFFF)
                && guard.check(question).isEmpty();
    }
}
