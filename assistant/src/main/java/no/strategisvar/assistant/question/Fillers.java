package no.strategisvar.assistant.question;

import no.strategisvar.index.TermMatch;
import no.strategisvar.index.analysis.Word;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words of a question for a list that are no topic, with an ending, a doubled letter or a
 * typing error: «alle sammmen». The documents' own words are no typing errors.
 */
final class Fillers {

    private final Set<String> words;
    private final Map<Character, List<Word>> byLetter;
    private final TermMatch match;

    /**
     * Knows some words.
     *
     * @param leads what leads to a topic; only without a letter that it should have twice («inen»)
     *     is that a filler, too
     */
    Fillers(Set<String> listed, Set<String> leads, TermMatch match) {
        this.match = match;
        Set<String> all = new HashSet<>(listed);
        leads.stream()
                .map(RecordWords::squeezed)
                .filter(lead -> !leads.contains(lead))
                .forEach(all::add);
        listed.forEach(filler -> all.add(RecordWords.squeezed(filler)));
        words = Set.copyOf(all);
        byLetter =
                match.words(String.join(" ", words)).stream()
                        .collect(Collectors.groupingBy(Fillers::letter));
    }

    /** Whether a word is listed as it stands. */
    boolean isListed(Word word) {
        return words.contains(word.folded());
    }

    boolean has(Word word) {
        String bare = word.folded().replaceFirst("[’'].*", "");
        return words.contains(bare)
                || words.contains(RecordWords.squeezed(bare))
                || words.contains(bare.replaceFirst("s$", ""))
                || (!match.isKnown(word) && isMisspelt(word));
    }

    /** A typing error never stands in the first letter, so only the words with it are tried. */
    private boolean isMisspelt(Word word) {
        return byLetter.getOrDefault(letter(word), List.of()).stream()
                .anyMatch(filler -> match.isSame(filler, word));
    }

    private static char letter(Word word) {
        return word.folded().charAt(0);
    }
}
