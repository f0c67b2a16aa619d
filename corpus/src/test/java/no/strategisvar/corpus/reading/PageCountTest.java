package no.strategisvar.corpus.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.strategisvar.corpus.CorpusException;
import no.strategisvar.corpus.reading.ReadingRules.PageAt;
import no.strategisvar.corpus.reading.ReadingRules.Pages;
import no.strategisvar.corpus.reading.ReadingRules.Witness;

import org.junit.jupiter.api.Test;

import java.util.List;

final class PageCountTest {

    private static final PageAt FIRST = new PageAt("Innledning", 5);

    @Test
    void countsTheLinesThatOpenAPage() throws CorpusException {
        assertThat(pages(rules(List.of(), List.of()), " Innledning", "tekst", " Neste", "", " Så"))
                .containsExactly(5, 5, 6, 6, 7);
    }

    @Test
    void aPageBeforeTheFirstKnownOneIsNull() throws CorpusException {
        assertThat(pages(rules(List.of(), List.of()), "tittel", " Forord", "x", " Innledning"))
                .containsExactly(null, null, null, 5);
    }

    @Test
    void numbersTheLinesFromOne() throws CorpusException {
        assertThat(PageCount.number(List.of("a", "", " b"), null, null))
                .containsExactly(
                        new Line(1, null, "a"), new Line(2, null, ""), new Line(3, null, " b"));
    }

    @Test
    void aPrintedNumberPinsThePage() throws CorpusException {
        Pages rules = rules(List.of(), List.of(new PageAt("Tittel", 1), new PageAt("9", 9)));
        assertThat(pages(rules, "", "Tittel", "x", " Innledning", "9", " Neste"))
                .containsExactly(null, 1, 1, 5, 9, 10);
    }

    @Test
    void aPrintedNumberWithoutPageMakesThePageUnknown() throws CorpusException {
        Pages rules = rules(List.of(), List.of(new PageAt("Tittel", 1), new PageAt("2", null)));
        assertThat(pages(rules, "Tittel", "2", "x", " Forord", " Innledning"))
                .containsExactly(1, null, null, null, 5);
    }

    @Test
    void aPrintedNumberNeverTurnsThePagesBack() throws CorpusException {
        Pages rules = rules(List.of(), List.of(new PageAt("3", 3)));
        assertThat(pages(rules, " Innledning", " Neste", "3", "x")).containsExactly(5, 6, 6, 6);
    }

    @Test
    void aShortRuleMustBeTheWholeLine() throws CorpusException {
        Pages rules = rules(List.of(), List.of(new PageAt("33", 33)));
        assertThat(pages(rules, " Innledning", "330", "I 33", " 33 ", "x"))
                .containsExactly(5, 5, 5, 33, 33);
    }

    @Test
    void aLongRuleIsHowTheLineBegins() throws CorpusException {
        PageAt check = new PageAt("Grønt industriløft Trøndelag er vår oppfølging", 6);
        List<String> lines =
                List.of(
                        " Innledning",
                        " Grønt industriløft Trøndelag er vår oppfølging av de europeiske");
        assertThat(PageCount.number(lines, rules(List.of(check), List.of()), null))
                .extracting(Line::page)
                .containsExactly(5, 6);
    }

    @Test
    void linesOfABrokenPageOpenNoPage() throws CorpusException {
        Pages rules = rules(List.of(), List.of(new PageAt("33", 33), new PageAt("37", 37)));
        List<String> lines = List.of(" Innledning", "33", " or", " pl", "37", " Neste");
        assertThat(PageCount.number(lines, rules, new Witness(33, 36)))
                .extracting(Line::page)
                .containsExactly(5, 33, 33, 33, 37, 38);
    }

    @Test
    void refusesACountThatMissesACheckedPage() {
        Pages rules = rules(List.of(new PageAt("BIOØKONOMI", 19)), List.of());
        assertThatThrownBy(() -> pages(rules, " Innledning", " Neste", " BIOØKONOMI"))
                .isInstanceOf(CorpusException.class)
                .hasMessage(
                        "Sidetellingen stemmer ikke: linjen «BIOØKONOMI» skal stå på side 19, men"
                                + " ble talt til side 7. Se over «pages» i lesereglene.");
    }

    @Test
    void acceptsACountThatMeetsItsChecks() throws CorpusException {
        Pages rules = rules(List.of(new PageAt("BIOØKONOMI", 7)), List.of());
        assertThat(pages(rules, " Innledning", " Neste", " BIOØKONOMI")).containsExactly(5, 6, 7);
    }

    private static Pages rules(List<PageAt> check, List<PageAt> printed) {
        return new Pages("^ \\S", FIRST, check, printed);
    }

    private static List<Integer> pages(Pages rules, String... lines) throws CorpusException {
        return PageCount.number(List.of(lines), rules, null).stream().map(Line::page).toList();
    }
}
