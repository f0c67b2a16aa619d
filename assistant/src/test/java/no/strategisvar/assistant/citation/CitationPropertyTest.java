package no.strategisvar.assistant.citation;

import static org.assertj.core.api.Assertions.assertThat;

import no.strategisvar.assistant.TestCorpus;
import no.strategisvar.corpus.Corpus;
import no.strategisvar.corpus.Passage;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Thousands of quotes of the real documents, whole and with one thing altered, against a plain
 * matcher of the test's own.
 */
final class CitationPropertyTest {

    private static final int ROUNDS = 12_000;
    private static final String LETTERS = "abcdefghijklmnoprstuvyæøåABDEIT0123456789";

    private static final Corpus CORPUS = TestCorpus.load();

    private final List<Passage> passages =
            CORPUS.passages().filter(passage -> passage.text().length() > 60).toList();
    private final CitationChecker checker = new CitationChecker(CORPUS);
    private final Random random = new Random(20_251_215);

    @Test
    void everyRealQuoteIsFoundAndItsOffsetsGiveItBack() {
        for (int round = 0; round < ROUNDS; round++) {
            Passage passage = passages.get(random.nextInt(passages.size()));
            String quote = quote(passage);

            Citation citation = checker.check(passage.id(), quote).orElseThrow();

            assertThat(plain(citation.quote())).isEqualTo(plain(quote));
            assertThat(passage.text().substring(citation.start(), citation.end()))
                    .isEqualTo(citation.quote());
        }
    }

    @Test
    void aQuoteWithOneThingAlteredIsRefusedUnlessItStandsThere() {
        int refused = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Passage passage = passages.get(random.nextInt(passages.size()));
            String quote = quote(passage);
            String altered = alter(quote);
            boolean stands = plain(passage.text()).contains(plain(altered));

            boolean accepted = checker.check(passage.id(), altered).isPresent();

            assertThat(accepted)
                    .as("«%s» made «%s» in %s", quote, altered, passage.id())
                    .isEqualTo(stands);
            refused += accepted ? 0 : 1;
        }
        assertThat(refused).isGreaterThan(ROUNDS / 2);
    }

    @Test
    void aQuoteOfOnePassageIsRefusedInAnother() {
        int refused = 0;
        for (int round = 0; round < ROUNDS / 4; round++) {
            String quote = quote(passages.get(random.nextInt(passages.size())));
            Passage other = passages.get(random.nextInt(passages.size()));
            boolean stands = plain(other.text()).contains(plain(quote));

            assertThat(checker.check(other.id(), quote).isPresent()).isEqualTo(stands);
            refused += stands ? 0 : 1;
        }
        assertThat(refused).isGreaterThan(ROUNDS / 8);
    }

    /** Some words in a row, from two to some twenty. */
    private String quote(Passage passage) {
        String text = passage.text();
        int start = random.nextInt(text.length() - 30);
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        int end = Math.min(text.length(), start + 15 + random.nextInt(120));
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }

    private String alter(String quote) {
        int at = letter(quote);
        char other = LETTERS.charAt(random.nextInt(LETTERS.length()));
        return switch (random.nextInt(6)) {
            case 0 -> quote.substring(0, at) + quote.substring(at + 1);
            case 1 -> quote.substring(0, at) + other + quote.substring(at);
            case 2 -> quote.substring(0, at) + other + quote.substring(at + 1);
            case 3 -> swapped(quote);
            case 4 -> withWord(quote, "ikke");
            default -> withoutWord(quote);
        };
    }

    private int letter(String quote) {
        int at = random.nextInt(quote.length());
        while (!Character.isLetterOrDigit(quote.charAt(at))) {
            at = random.nextInt(quote.length());
        }
        return at;
    }

    private String swapped(String quote) {
        List<String> words = words(quote);
        int at = random.nextInt(words.size());
        Collections.swap(words, at, (at + 1) % words.size());
        return String.join(" ", words);
    }

    private String withWord(String quote, String word) {
        List<String> words = words(quote);
        words.add(random.nextInt(words.size() + 1), word);
        return String.join(" ", words);
    }

    private String withoutWord(String quote) {
        List<String> words = words(quote);
        words.remove(random.nextInt(words.size()));
        return words.isEmpty() ? quote : String.join(" ", words);
    }

    private static List<String> words(String quote) {
        return new ArrayList<>(Arrays.asList(quote.split("\\s+", -1)));
    }

    /** What two texts must share: every character but white space, marks and dashes made plain. */
    private static String plain(String text) {
        return text.replaceAll("-\\s*\\n", "")
                .replaceAll("[\\s\\u00A0\\u00AD]", "")
                .replaceAll("[«»“”„]", "\"")
                .replaceAll("[‘’]", "'")
                .replaceAll("[–—‑‐]", "-");
    }
}
