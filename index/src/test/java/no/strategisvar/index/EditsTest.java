package no.strategisvar.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Random;

final class EditsTest {

    private static final int ROUNDS = 50_000;

    @ParameterizedTest
    @CsvSource({
        "havbruk, havbruk, 0",
        "havbruk, havbrk, 1",
        "havbruk, havbrukk, 1",
        "havbruk, havbryk, 1",
        "havbruk, havburk, 1",
        "bærekraft, bærkraft, 1",
        "bærekraft, bærkarft, 2",
        "klima, kultur, 4",
        "'', abc, 3"
    })
    void countsTypingErrors(String a, String b, int errors) {
        assertThat(Edits.within(a, b, errors)).isTrue();
        assertThat(errors == 0 || !Edits.within(a, b, errors - 1)).isTrue();
    }

    @Test
    void agreesWithThePlainMatrix() {
        Random random = new Random(1964);
        for (int round = 0; round < ROUNDS; round++) {
            String a = word(random);
            String b = word(random);
            int errors = matrix(a, b);
            int limit = random.nextInt(5);
            assertThat(Edits.within(a, b, limit))
                    .as("«%s» and «%s» are %d apart, limit %d", a, b, errors, limit)
                    .isEqualTo(errors <= limit);
        }
    }

    @Test
    void isTheSameBothWays() {
        Random random = new Random(2);
        for (int round = 0; round < ROUNDS; round++) {
            String a = word(random);
            String b = word(random);
            int limit = random.nextInt(5);
            assertThat(Edits.within(a, b, limit)).isEqualTo(Edits.within(b, a, limit));
        }
    }

    @Test
    void onlyEqualWordsAreWithoutErrors() {
        Random random = new Random(3);
        for (int round = 0; round < ROUNDS; round++) {
            String a = word(random);
            String b = word(random);
            assertThat(Edits.within(a, b, 0)).isEqualTo(a.equals(b));
            assertThat(Edits.within(a, a, 0)).isTrue();
        }
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int length = random.nextInt(8); length > 0; length--) {
            word.append("abå".charAt(random.nextInt(3)));
        }
        return word.toString();
    }

    /** The textbook's distance, whole matrix, adjacent swaps counted as one error. */
    private static int matrix(String a, String b) {
        int[][] distance = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    distance[i][j] = i + j;
                    continue;
                }
                boolean same = a.charAt(i - 1) == b.charAt(j - 1);
                int best = distance[i - 1][j - 1] + (same ? 0 : 1);
                best = Math.min(best, distance[i - 1][j] + 1);
                best = Math.min(best, distance[i][j - 1] + 1);
                if (i > 1
                        && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1)) {
                    best = Math.min(best, distance[i - 2][j - 2] + 1);
                }
                distance[i][j] = best;
            }
        }
        return distance[a.length()][b.length()];
    }
}
