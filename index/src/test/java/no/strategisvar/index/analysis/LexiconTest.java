package no.strategisvar.index.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The word lists that people edit keep their form, and every line of them does something. */
final class LexiconTest {

    private final Lexicon lexicon = Lexicon.shipped();
    private final NorwegianAnalysis analysis = new NorwegianAnalysis(lexicon);

    @Test
    void aNynorskLineIsOneWordOrMoreAndOneBokmaalWord() throws IOException {
        assertThat(lines("nynorsk.txt"))
                .hasSizeGreaterThan(1500)
                .allMatch(line -> line.matches("\\p{L}+(, \\p{L}+)* => \\p{L}+"))
                .allMatch(line -> line.equals(line.toLowerCase(Locale.ROOT)));
    }

    @Test
    void aNynorskWordStandsOnce() throws IOException {
        assertThat(lines("nynorsk.txt").stream().flatMap(line -> left(line).stream()))
                .doesNotHaveDuplicates();
    }

    @Test
    void aNynorskWordAndItsBokmaalWordDiffer() {
        assertThat(lexicon.bokmaal())
                .allSatisfy((nynorsk, bokmaal) -> assertThat(nynorsk).isNotEqualTo(bokmaal));
    }

    @Test
    void everyNynorskWordBecomesItsBokmaalWord() throws IOException {
        for (String line : lines("nynorsk.txt")) {
            String bokmaal = line.substring(line.indexOf("=>") + 2).strip();
            for (String nynorsk : left(line)) {
                assertThat(analysis.words("Her " + nynorsk + " her"))
                        .extracting(Word::folded)
                        .containsExactly("her", bokmaal, "her");
            }
        }
    }

    @Test
    void aBokmaalWordIsNeverReplacedInItsTurn() {
        assertThat(lexicon.bokmaal().values())
                .allSatisfy(bokmaal -> assertThat(lexicon.bokmaal()).doesNotContainKey(bokmaal));
    }

    @Test
    void anEverydayLineHasNoEmptySide() throws IOException {
        assertThat(lines("everyday.txt"))
                .hasSizeGreaterThan(500)
                .allSatisfy(line -> {
                    String[] sides = line.split("=>", -1);
                    assertThat(sides.length).isBetween(1, 2);
                    for (String side : sides) {
                        assertThat(side.split(",", -1)).noneMatch(String::isBlank);
                    }
                    assertThat(sides.length == 2 || line.contains(",")).isTrue();
                });
    }

    @Test
    void anEverydayWordStandsOnTheLeftOnce() throws IOException {
        List<String> words = new ArrayList<>();
        for (String line : lines("everyday.txt")) {
            if (line.contains("=>")) {
                words.addAll(left(line));
            }
        }
        assertThat(words).doesNotHaveDuplicates();
    }

    @Test
    void noEverydayWordHidesAnother() {
        Map<List<String>, Set<List<String>>> meanings = new HashMap<>();
        lexicon.planWords()
                .forEach((word, plan) -> {
                    Set<List<String>> mine = new HashSet<>(Set.of(stems(word)));
                    plan.forEach(meaning -> mine.add(stems(meaning)));
                    Set<List<String>> before = meanings.putIfAbsent(stems(word), mine);
                    assertThat(before == null ? mine : before).as(word).isEqualTo(mine);
                });
    }

    @Test
    void everyPlanWordIsAWord() {
        assertThat(lexicon.planWords().values())
                .allSatisfy(plan ->
                        assertThat(plan).isNotEmpty().noneMatch(word -> stems(word).isEmpty()));
    }

    @Test
    void wordsOnOneLineWithoutArrowMeanEachOther() {
        assertThat(lexicon.planWords().get("ki")).containsExactly("ai", "kunstig intelligens");
        assertThat(lexicon.planWords().get("kunstig intelligens")).containsExactly("ki", "ai");
    }

    @Test
    void aWordOnSeveralLinesHasTheMeaningsOfAll() {
        assertThat(lexicon.planWords().get("videregående skole")).contains("vgs");
        assertThat(lexicon.planWords().get("fou")).contains("forskning og utvikling");
        assertThat(lexicon.planWords().get("oppdrett"))
                .containsExactly("havbruk", "havbruksnæringen");
    }

    @Test
    void aQuestionWordIsOneWordInLowerCase() throws IOException {
        assertThat(lines("question-words.txt"))
                .hasSizeGreaterThan(100)
                .allMatch(line -> line.matches("\\p{Ll}+"))
                .allMatch(word -> analysis.words(word).size() == 1);
    }

    @Test
    void negationIsNoQuestionWord() {
        assertThat(lexicon.questionWords())
                .doesNotContain("ikke", "ikkje", "ingen", "uten", "aldri");
    }

    @Test
    void theFingerprintHoldsTheNynorskList() {
        assertThat(lexicon.fingerprintText()).contains("korleis=hvordan", "utslepp=utslipp");
        assertThat(Lexicon.shipped().fingerprintText()).isEqualTo(lexicon.fingerprintText());
    }

    private List<String> stems(String text) {
        return analysis.words(text).stream().map(Word::stem).toList();
    }

    private static List<String> left(String line) {
        List<String> words = new ArrayList<>();
        for (String word : line.substring(0, line.indexOf("=>")).split(",", -1)) {
            words.add(word.strip());
        }
        return words;
    }

    /** The lines of a word list as they were written, without comments. */
    private static List<String> lines(String name) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(
                        LexiconTest.class.getResourceAsStream(
                                "/no/strategisvar/index/lexicon/" + name),
                        name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
    }
}
