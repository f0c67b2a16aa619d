package no.strategisvar.index.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What becomes of a word, for a person to read in {@code words.txt}. A change of the analysis shows
 * there as a difference.
 */
final class GoldenWordsTest {

    private static final Path FILE =
            Path.of("src/test/resources/no/strategisvar/index/analysis/words.txt");
    private static final String REWRITE =
            "run this test with -Dgolden=write and read the difference";

    private final NorwegianAnalysis analysis = new NorwegianAnalysis(Lexicon.shipped());

    @Test
    void everyWordBecomesWhatAPersonHasRead() throws IOException {
        List<String> before = Files.readAllLines(FILE);
        List<String> now = before.stream().map(this::line).toList();
        if ("write".equals(System.getProperty("golden"))) {
            Files.write(FILE, now);
            return;
        }
        assertThat(before).as(REWRITE).isEqualTo(now);
        assertThat(before.stream().filter(GoldenWordsTest::isWord)).hasSizeGreaterThan(120);
    }

    private static boolean isWord(String line) {
        return !line.isEmpty() && !line.startsWith("#");
    }

    private String line(String line) {
        if (!isWord(line)) {
            return line;
        }
        String text = line.split(" \\| ", 2)[0];
        List<Word> words = analysis.words(text);
        return String.join(
                " | ",
                text,
                column(words, Word::folded),
                column(words, Word::stem),
                column(words, Word::prefix),
                column(words, word -> String.join(" ", word.grams())));
    }

    private static String column(List<Word> words, Function<Word, String> value) {
        return words.stream().map(value).collect(Collectors.joining(" · "));
    }
}
