package no.strategisvar.corpus.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import no.strategisvar.corpus.Document.Dropped;
import no.strategisvar.corpus.reading.ReadingRules.SectionRule;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Collectors;

final class SectionFinderTest {

    @Test
    void dividesTheLinesAtTheirHeadings() {
        SectionFinder finder = finder("Forord\nInnledning\nFørst\nBærekraft\nSå");
        assertThat(texts(finder, rule("Innledning"), rule("Bærekraft")))
                .containsExactly("Forord", "Først", "Så");
        assertThat(finder.headings())
                .containsExactly(
                        new Dropped(2, "Innledning", "overskrift"),
                        new Dropped(4, "Bærekraft", "overskrift"));
        assertThat(finder.warnings()).isEmpty();
    }

    @Test
    void findsAHeadingThatRunsOverSeveralLines() {
        SectionFinder finder =
                finder("Utviklings- og \nforsknings-\nkapasitet i \n\nkommunene\nTekst");
        assertThat(texts(finder, rule("Utviklings- og forskningskapasitet i kommunene")))
                .containsExactly("", "Tekst");
        assertThat(finder.headings())
                .extracting(Dropped::line, Dropped::text)
                .containsExactly(
                        tuple(1, "Utviklings- og"),
                        tuple(2, "forsknings-"),
                        tuple(3, "kapasitet i"),
                        tuple(5, "kommunene"));
    }

    @Test
    void findsAHeadingWrittenInCapitals() {
        SectionFinder finder = finder("OFFENTLIG \nSEKTOR\nTekst");
        assertThat(texts(finder, rule("Offentlig sektor"))).containsExactly("", "Tekst");
    }

    @Test
    void aSectionMayStandAboveItsHeading() {
        SectionFinder finder =
                finder("Trøndelag utmerker seg.\n\nMer tekst.\nTrøndelags fortrinn\nSlutt.");
        assertThat(texts(finder, at("Trøndelag utmerker", "Trøndelags fortrinn")))
                .containsExactly("", "Trøndelag utmerker seg. Mer tekst. Slutt.");
        assertThat(finder.headings())
                .containsExactly(new Dropped(4, "Trøndelags fortrinn", "overskrift"));
    }

    @Test
    void aSectionMayStandBelowAHeadingThatIsNotItsFirstLine() {
        SectionFinder finder = finder("Retningsmål\nTEKNOLOGI\nTeknologi er en driver.");
        assertThat(texts(finder, at("Teknologi er", "Teknologi")))
                .containsExactly("Retningsmål", "Teknologi er en driver.");
        assertThat(finder.headings()).containsExactly(new Dropped(2, "TEKNOLOGI", "overskrift"));
    }

    @Test
    void warnsOfASectionThatIsNotThere() {
        SectionFinder finder = finder("Innledning\nTekst");
        assertThat(texts(finder, rule("Innledning"), rule("Havrom"))).containsExactly("", "Tekst");
        assertThat(finder.warnings())
                .containsExactly(
                        "Fant ikke begynnelsen på seksjonen [Havrom] på side 5. Se over «sections»"
                                + " i lesereglene.");
    }

    @Test
    void warnsOfAHeadingThatIsNotThere() {
        SectionFinder finder = finder("Skal vi nå målet\nTekst");
        assertThat(texts(finder, at("Skal vi", "Innledning")))
                .containsExactly("", "Skal vi nå målet Tekst");
        assertThat(finder.warnings()).containsExactly("Fant ikke overskriften «Innledning».");
    }

    @Test
    void looksOnThePageOfTheRuleOnly() {
        List<Line> lines = TestLines.onPage(4, "Innledning");
        lines = TestLines.after(lines, 6, "Innledning");
        SectionFinder finder = new SectionFinder(lines);
        assertThat(texts(finder, rule("Innledning"))).containsExactly("Innledning Innledning");
        assertThat(finder.warnings()).hasSize(1);
    }

    @Test
    void aBulletIsNoHeading() {
        SectionFinder finder = finder("• Kompetanse\nKompetanse\nTekst");
        assertThat(texts(finder, rule("Kompetanse"))).containsExactly("• Kompetanse", "Tekst");
    }

    @Test
    void takesOutTheLabelsOfGroups() {
        SectionFinder finder = finder("Vi prioriterer\n• Én\nBesøk\n• To\nKlima og \nmiljø");
        SectionRule rule =
                new SectionRule(
                        5,
                        List.of("Vi prioriterer"),
                        null,
                        null,
                        null,
                        List.of("Klima og miljø", "Besøk", "Arbeid"));
        assertThat(texts(finder, rule)).containsExactly("", "• Én • To");
        assertThat(finder.warnings()).containsExactly("Fant ikke gruppen «Arbeid».");
    }

    private static SectionFinder finder(String text) {
        return new SectionFinder(TestLines.onPage(5, text));
    }

    private static SectionRule rule(String heading) {
        return rule(null, List.of(heading), null);
    }

    private static SectionRule at(String at, String heading) {
        return rule(at, List.of("Seksjon"), List.of(heading));
    }

    private static SectionRule rule(
            @Nullable String at, List<String> path, @Nullable List<String> headings) {
        return new SectionRule(5, path, at, headings, null, List.of());
    }

    /** The text of each section, the one without rule first. */
    private static List<String> texts(SectionFinder finder, SectionRule... rules) {
        return finder.find(List.of(rules)).stream()
                .map(section ->
                        section.lines().stream()
                                .filter(line -> !line.isBlank())
                                .map(Line::text)
                                .collect(Collectors.joining(" ")))
                .toList();
    }
}
