package no.strategisvar.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import no.strategisvar.corpus.Corpus;
import no.strategisvar.corpus.Descriptor;
import no.strategisvar.corpus.Document;
import no.strategisvar.corpus.DocumentKind;
import no.strategisvar.corpus.DocumentStatus;
import no.strategisvar.corpus.Passage;
import no.strategisvar.corpus.Records;
import no.strategisvar.corpus.Span;
import no.strategisvar.corpus.Unanswered;
import no.strategisvar.index.analysis.Lexicon;
import no.strategisvar.index.analysis.NorwegianAnalysis;
import no.strategisvar.index.analysis.Word;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

final class TermMatchTest {

    private final NorwegianAnalysis analysis = new NorwegianAnalysis(Lexicon.shipped());
    private final QueryReader reader = new QueryReader(analysis, Lexicon.shipped());
    private final TermMatch match =
            new TermMatch(
                    corpus(
                            "Vekst i havbruk gir arbeidsplasser.",
                            "Vekst i reiselivet gir arbeidsplasser.",
                            "Vekst i skogen."),
                    analysis);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "havbruk            | Havbruket vokser                 | 1",
                "utslepp            | Utslippene skal ned              | 1",
                "oppdrett           | Havbruk er viktig                | 0.9",
                "nettangrep         | Det gjelder digitale trusler     | 0.9",
                "nettangrep         | Det gjelder digitale verktøy     | 0",
                "havburk            | Havbruk er viktig                | 0.8",
                "bærkrafitg         | Bærekraftig vekst                | 0.8",
                "klima              | Klimagassutslipp skal ned        | 0.7",
                "utslipp            | Klimagassutslipp skal ned        | 0.7",
                "næringsutvikling   | Utvikling er viktig              | 0.35",
                "zebra              | Havbruk er viktig                | 0",
                "zebra              | ''                               | 0"
            })
    void aWordIsMetAsWellAsTheTextAllows(String question, String text, double strength) {
        Query.Term term = reader.read(question).terms().getFirst();
        assertThat(match.strength(term, match.words(text))).isEqualTo(strength);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mat      | Materialer og matproduksjon",
                "stein    | Seint på kvelden",
                "strategi | Ttrategi",
                "havkurb  | Havbruk er viktig"
            })
    void aWordIsNotMetByOneThatOnlyResemblesIt(String question, String text) {
        Query.Term term = new Query.Term(analysis.words(question).getFirst(), 1, List.of());
        assertThat(match.strength(term, match.words(text))).isZero();
    }

    @Test
    void aWordIsRarerTheFewerPassagesHaveIt() {
        double everywhere = rarity("vekst");
        double twice = rarity("arbeidsplassene");
        double once = rarity("havbruket");
        double never = rarity("zebra");
        assertThat(List.of(never, once, twice, everywhere))
                .isSortedAccordingTo((a, b) -> Double.compare(b, a))
                .doesNotHaveDuplicates();
        assertThat(everywhere).isPositive();
    }

    @Test
    void coverageIsTheShareOfWhatIsMet() {
        Query query = reader.read("havbruk vekst");
        double all = rarity("havbruk") + rarity("vekst");
        assertThat(match.coverage(query, match.words("Vekst i havbruk"))).isEqualTo(1);
        assertThat(match.coverage(query, match.words("Vekst i skogen")))
                .isCloseTo(rarity("vekst") / all, within(1e-9));
        assertThat(match.coverage(query, match.words("Havbruk i fjorden")))
                .isCloseTo(rarity("havbruk") / all, within(1e-9))
                .isGreaterThan(0.5);
        assertThat(match.coverage(query, match.words("Zebra"))).isZero();
    }

    @Test
    void theBestOfManyTextsIsTheOneThatCoversMost() {
        Query query = reader.read("havbruk vekst i skogen");
        List<List<Word>> texts =
                Stream.of("Zebra", "Vekst i skogen", "Havbruk", "Vekst i havbruk", "Skogen")
                        .map(match::words)
                        .toList();
        double most =
                texts.stream().mapToDouble(text -> match.coverage(query, text)).max().orElse(0);

        assertThat(match.coverage(query, texts.stream())).isEqualTo(most).isBetween(0.5, 0.99);
        assertThat(match.coverage(query, texts.reversed().stream())).isEqualTo(most);
        assertThat(match.coverage(query, Stream.empty())).isZero();
    }

    @Test
    void nothingCoversAnEmptyQuery() {
        assertThat(match.coverage(reader.read(""), match.words("Havbruk"))).isZero();
    }

    @Test
    void aWordIsKnownInAnyFormAndInHeadings() {
        assertThat(analysis.words("havbruket skog kapittelet")).allMatch(match::isKnown);
        assertThat(analysis.words("zebra")).noneMatch(match::isKnown);
    }

    @Test
    void marksTheWordsThatMeetTheQuery() {
        String text = "• Havbruksnæringen vokser, men oppdrett og havburk gjør det ikke.";
        List<String> marked =
                match.highlights(reader.read("Hva med oppdrett?"), text).stream()
                        .map(mark -> text.substring(mark[0], mark[1]))
                        .toList();
        assertThat(marked).containsExactly("Havbruksnæringen", "oppdrett");
    }

    private double rarity(String word) {
        return match.rarity(new Query.Term(analysis.words(word).getFirst(), 1, List.of()));
    }

    private static Corpus corpus(String... texts) {
        List<Passage> passages = new ArrayList<>();
        for (String text : texts) {
            Span span = new Span(Span.Kind.SENTENCE, 0, text.length(), 0);
            int position = passages.size();
            passages.add(
                    new Passage(
                            "p" + position,
                            "dok",
                            position,
                            List.of("Kapittel"),
                            null,
                            text,
                            List.of(span)));
        }
        Descriptor descriptor =
                new Descriptor(
                        "dok",
                        "dok.txt",
                        "Tittel",
                        "Tittel",
                        "",
                        DocumentKind.PLAN,
                        DocumentStatus.ADOPTED,
                        null,
                        null,
                        null,
                        null,
                        "nb",
                        null);
        Document document =
                new Document(
                        descriptor,
                        passages,
                        Records.NONE,
                        List.of(),
                        Unanswered.NONE,
                        List.of(),
                        List.of());
        return new Corpus(List.of(document), "x");
    }
}
