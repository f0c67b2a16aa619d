package no.strategisvar.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import no.strategisvar.corpus.Strategy.SourceLine;
import no.strategisvar.corpus.text.Letters;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The documents as they are read: nothing lost, nothing added, every page a true one. */
final class StrategyTest {

    private final Document strategy = Strategy.document();

    static Stream<Document> documents() {
        return Strategy.corpus().documents().stream();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyLineIsInAPassageOrDropped(Document document) {
        List<String> texts = lettersOfPassages(document);
        List<String> lost = new ArrayList<>();
        for (SourceLine line : Strategy.source(document)) {
            String letters = line.letters();
            if (!line.isBroken() && texts.stream().noneMatch(text -> text.contains(letters))) {
                lost.add(line.number() + " " + line.text());
            }
        }
        assertThat(lost).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyLetterIsReadExactlyOnce(Document document) {
        String source =
                Strategy.source(document).stream()
                        .map(SourceLine::letters)
                        .collect(Collectors.joining());
        String passages =
                document.passages().stream()
                        .map(passage -> Letters.of(passage.text()))
                        .collect(Collectors.joining());
        assertThat(count(passages)).isEqualTo(count(source));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyWordThatIsQuotedComesFromTheSource(Document document) {
        String source =
                Strategy.source(document).stream()
                        .filter(line -> !line.isBroken())
                        .map(SourceLine::letters)
                        .collect(Collectors.joining());
        assertThat(document.passages())
                .allSatisfy(passage ->
                        assertThat(passage.spans())
                                .isNotEmpty()
                                .extracting(span -> Letters.of(passage.text(span)))
                                .allMatch(source::contains));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void onlyBulletsAndNumbersStandBetweenTheSpans(Document document) {
        for (Passage passage : document.passages()) {
            int last = 0;
            for (Span span : passage.spans()) {
                String marker = span.number() == 0 ? "•" : span.number() + ".";
                String expected = span.kind() == Span.Kind.ITEM ? marker : "";
                assertThat(passage.text().substring(last, span.start()))
                        .isEqualToIgnoringWhitespace(expected);
                last = span.end();
            }
            assertThat(passage.text()).hasSize(last);
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyDroppedPieceHasAReason(Document document) {
        assertThat(document.dropped())
                .isNotEmpty()
                .allSatisfy(piece -> {
                    assertThat(piece.reason()).isNotBlank();
                    assertThat(piece.text()).isNotBlank();
                });
    }

    @ParameterizedTest
    @MethodSource("documents")
    void readsWithoutWarnings(Document document) {
        assertThat(document.warnings()).isEmpty();
    }

    @Test
    void idsAreUnique() {
        assertThat(Strategy.corpus().passages().map(Passage::id)).doesNotHaveDuplicates();
    }

    @Test
    void theBrokenPagesAreNoPassages() {
        Set<Integer> dropped =
                strategy.dropped().stream()
                        .filter(piece -> piece.reason().startsWith("side som ligger på tvers"))
                        .map(Document.Dropped::line)
                        .collect(Collectors.toCollection(HashSet::new));
        Set<Integer> broken =
                Strategy.source(strategy).stream()
                        .filter(line -> line.isBroken() && !line.text().isBlank())
                        .map(SourceLine::number)
                        .collect(Collectors.toSet());
        assertThat(dropped).isEqualTo(broken);
    }

    @Test
    void everyPageThatCanBeToldHasPassages() {
        List<Integer> pages =
                IntStream.concat(
                                IntStream.of(1),
                                IntStream.rangeClosed(5, 41).filter(page -> page < 33 || page > 36))
                        .boxed()
                        .toList();
        assertThat(strategy.pages()).isEqualTo(pages);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                " 1 | Handlingsplan 2024-2025 vedtatt av Hovedutvalg næring og industri 15.11.2023",
                "   | Regional strategi for verdiskaping i Trøndelag 2022-2025 med tilhørende",
                "   | Samarbeidsavtalen med Sametinget legger viktige føringer for arbeidet.",
                "   | I 2030 har Trøndelag et balansert utbyggings- og bosettingsmønster",
                "   | en fireårig Handlingsplan landbruk",
                " 5 | medarbeiderdrevet innovasjon antatt å være ett av Norges fremste",
                " 6 | Det drives reindrift i 29 av kommunene i Trøndelag.",
                " 7 | Strategien bruker fem verktøy for å nå målet.",
                " 9 | Mange bedrifter skapes, men for få bedrifter vokser.",
                "11 | I Trondheimsfjorden testes autonome fartøy",
                "13 | krav om økt levetid og mulighet for å reparere produkter",
                "14 | Beholde studenter etter studiene",
                "17 | mangler en samhandlingsarena for og med forskningsmiljøer",
                "20 | binding av CO₂ gjennom biomasseproduksjon",
                "23 | 80 % av de som overnatter i Trøndelag er nordmenn.",
                "26 | Havrom omfatter her marin og maritim teknologi.",
                "29 | Pandemien har vist hvor avhengige vi er",
                "30 | I LAG følgeforskers av Oxford Research",
                "31 | 6 av 10 bedrifter i Trøndelag oppgir et udekket kompetansebehov i 2023.",
                "32 | ble Proneo i samarbeid med flere industrimiljø",
                "37 | etablere konsortsier har klyngene en særlig viktig rolle",
                "38 | Samtidig tiltar «kampen om arealene».",
                "39 | den politiske ambisjonen om Nord-Europas matregion nr. 1.",
                "40 | selskap til å investere i gründerteknologiselskap",
                "41 | Generalist-kommuneutvalget peker på"
            })
    void aQuoteStandsOnItsTruePage(@Nullable Integer page, String quote) {
        List<Passage> passages =
                strategy.passages().stream()
                        .filter(passage -> passage.text().contains(quote))
                        .toList();
        assertThat(passages).hasSize(1);
        assertThat(passages.getFirst().page()).isEqualTo(page);
    }

    /** The letters of each passage, and of passages that were cut out of one text. */
    private static List<String> lettersOfPassages(Document document) {
        List<String> letters = new ArrayList<>();
        List<Passage> passages = document.passages();
        for (int i = 0; i < passages.size(); i++) {
            String own = Letters.of(passages.get(i).text());
            letters.add(own);
            if (i > 0 && passages.get(i).path().equals(passages.get(i - 1).path())) {
                letters.add(Letters.of(passages.get(i - 1).text()) + own);
            }
        }
        return letters;
    }

    private static Map<Character, Integer> count(String letters) {
        Map<Character, Integer> count = new TreeMap<>();
        letters.chars().forEach(letter -> count.merge((char) letter, 1, Integer::sum));
        return count;
    }
}
