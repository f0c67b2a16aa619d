package no.strategisvar.assistant.generation;

import no.strategisvar.index.PassageIndex;
import no.strategisvar.index.analysis.Word;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds the names in a sentence. A word with a capital inside a sentence is a name; one that opens
 * the sentence is a name unless the documents know it as an ordinary word.
 */
final class Names {

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\d]*");
    private static final String OPENS = ".!?:«\"";

    private final PassageIndex index;
    private final Set<String> ordinary = new HashSet<>();

    Names(PassageIndex index) {
        this.index = index;
        index.corpus()
                .passages()
                .forEach(passage -> {
                    String text = passage.text();
                    for (Word word : index.termMatch().words(text)) {
                        if (Character.isLowerCase(text.charAt(word.start()))) {
                            ordinary.add(word.folded());
                            ordinary.add(word.stem());
                        }
                    }
                });
    }

    /** Whether every name of a claim stands in its quotes; an ending in «s» aside. */
    boolean stand(String claim, String quotes) {
        Set<String> quoted = new HashSet<>();
        WORD.matcher(quotes).results().map(MatchResult::group).forEach(word -> {
            quoted.add(word);
            quoted.add(bare(word));
        });
        return WORD.matcher(claim)
                .results()
                .filter(word -> isName(claim, word))
                .map(MatchResult::group)
                .allMatch(name -> quoted.contains(name) || quoted.contains(bare(name)));
    }

    private boolean isName(String claim, MatchResult word) {
        String text = word.group();
        if (!Character.isUpperCase(text.charAt(0))) {
            return false;
        }
        boolean shouts = text.length() > 1 && text.chars().noneMatch(Character::isLowerCase);
        return shouts || !opens(claim, word.start()) || !isOrdinary(text);
    }

    private static boolean opens(String claim, int start) {
        String before = claim.substring(0, start).stripTrailing();
        return before.isEmpty() || OPENS.indexOf(before.charAt(before.length() - 1)) >= 0;
    }

    private boolean isOrdinary(String text) {
        List<Word> words = index.termMatch().words(text);
        return words.stream()
                .allMatch(word ->
                        index.isQuestionWord(word)
                                || ordinary.contains(word.folded())
                                || ordinary.contains(word.stem()));
    }

    private static String bare(String name) {
        return name.length() > 2 && name.endsWith("s")
                ? name.substring(0, name.length() - 1)
                : name;
    }
}
