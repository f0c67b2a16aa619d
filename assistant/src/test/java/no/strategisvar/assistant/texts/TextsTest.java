package no.strategisvar.assistant.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.strategisvar.assistant.guard.Guard;
import no.strategisvar.assistant.wanted.RecordKind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

final class TextsTest {

    private static final Path SOURCES = Path.of("src/main/java");

    /** A string literal of two or more names with dots between them. */
    private static final Pattern DOTTED =
            Pattern.compile("\"([a-z][A-Za-z]*(?:\\.[a-z][A-Za-z]*)+)\"");

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private static final Set<String> ONLY_BOKMAAL =
            Set.of(
                    "jeg",
                    "ikke",
                    "hva",
                    "hvilke",
                    "noe",
                    "fra",
                    "dokumentene",
                    "svarer",
                    "trenger",
                    "sier",
                    "handler",
                    "ligger",
                    "lover",
                    "finnes",
                    "meldingen",
                    "personopplysninger",
                    "dem",
                    "lagret",
                    "leter",
                    "planene",
                    "muligheter",
                    "utfordringer",
                    "prioriteringer",
                    "hovedmål",
                    "nyhetssaken",
                    "bare");

    private final Texts texts = new Texts();

    @Test
    void bothStandardsHaveTheSameKeys() {
        assertThat(texts.keys(Language.NN)).isEqualTo(texts.keys(Language.NB)).isNotEmpty();
    }

    @Test
    void everyTextIsThere() {
        for (Language language : Language.values()) {
            for (String key : texts.keys(language)) {
                assertThat(texts.has(key)).as(key).isTrue();
                assertThat(texts.get(language, key, 1, "b", "c")).as(key).isNotBlank();
            }
        }
    }

    @Test
    void everyKeyThatTheSourcesNameExists() throws IOException {
        Set<String> known = texts.keys(Language.NB);
        Set<String> families = known.stream().map(TextsTest::family).collect(Collectors.toSet());
        List<String> named = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(TextsTest::dotted)
                    .filter(key -> families.contains(family(key)))
                    .forEach(named::add);
        }

        assertThat(named).hasSizeGreaterThan(10).allMatch(known::contains);
    }

    @ParameterizedTest
    @EnumSource(RecordKind.class)
    void everyKindOfRecordHasANoun(RecordKind kind) {
        String noun = "noun." + kind.name().toLowerCase(Locale.ROOT);

        assertThat(texts.has(noun + ".one")).isTrue();
        assertThat(texts.has(noun + ".many")).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Guard.Reason.class)
    void everyReasonToBlockHasAText(Guard.Reason reason) {
        assertThat(texts.has("blocked." + reason.key())).isTrue();
    }

    @Test
    void noNynorskTextHasAWordThatIsOnlyBokmaal() {
        for (String key : texts.keys(Language.NN)) {
            assertThat(words(texts.get(Language.NN, key)))
                    .as(key)
                    .doesNotContainAnyElementsOf(ONLY_BOKMAAL);
        }
    }

    @Test
    void aTextThatIsBokmaalIsAnotherInNynorsk() {
        Set<String> bokmaal = new TreeSet<>();
        for (String key : texts.keys(Language.NB)) {
            String text = texts.get(Language.NB, key);
            if (words(text).stream().anyMatch(ONLY_BOKMAAL::contains)) {
                bokmaal.add(key);
                assertThat(texts.get(Language.NN, key)).as(key).isNotEqualTo(text);
            }
        }
        assertThat(bokmaal)
                .hasSizeGreaterThan(10)
                .contains("declined.notInSources", "declined.outOfScope", "blocked.orders");
    }

    @Test
    void bothStandardsTakeTheSameArguments() {
        Pattern placeholder = Pattern.compile("\\{\\d}");
        for (String key : texts.keys(Language.NB)) {
            assertThat(found(placeholder, texts.get(Language.NN, key)))
                    .as(key)
                    .isEqualTo(found(placeholder, texts.get(Language.NB, key)));
        }
    }

    @Test
    void argumentsArePutIn() {
        assertThat(texts.get(Language.NB, "followUp.areaMeasures", "landbruk"))
                .contains("landbruk")
                .doesNotContain("{0}");
        assertThat(texts.get(Language.NN, "frame.understood", "Kva med {1} og 'dette'?"))
                .contains("Kva med {1} og 'dette'?");
        assertThat(texts.get(Language.NB, "list.intro", 31, "tiltak", " for alle"))
                .contains("31", "tiltak for alle");
    }

    @Test
    void anApostropheStandsAsItIsWritten() {
        assertThat(texts.get(Language.NB, "frame.foreign")).contains("county's");
    }

    @Test
    void anUnknownKeyIsRefusedByName() {
        assertThat(texts.has("finnes.ikke")).isFalse();
        assertThatThrownBy(() -> texts.get(Language.NN, "finnes.ikke"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("finnes.ikke", "nn");
    }

    @Test
    void aLanguageIsNamedByItsTag() {
        assertThat(Language.NB.tag()).isEqualTo("nb");
        assertThat(Language.NN.tag()).isEqualTo("nn");
    }

    private static Stream<String> dotted(Path file) {
        try {
            return DOTTED.matcher(Files.readString(file)).results().map(match -> match.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String family(String key) {
        return key.substring(0, key.indexOf('.'));
    }

    private static Set<String> words(String text) {
        return found(WORD, text.toLowerCase(Locale.ROOT));
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
