package no.strategisvar.assistant.answer;

import static org.assertj.core.api.Assertions.assertThat;

import no.strategisvar.corpus.Area;
import no.strategisvar.corpus.Goal;
import no.strategisvar.corpus.Measure;
import no.strategisvar.corpus.Priority;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Lists and counts are the records: all of them and nothing else. */
final class ListingTest extends ListAnswers {

    ListingTest(@TempDir Path folder) throws IOException {
        super(folder);
    }

    @Test
    void allMeasuresAreListedAndCounted() {
        List<String> titles = corpus.measures().stream().map(Measure::title).toList();

        assertThat(titles).hasSize(31);
        assertListed(titles, "Hvilke tiltak finnes?", "Kor mange tiltak har planen?");
    }

    @Test
    void theMeasuresOfEveryAreaAreListedAndCounted() {
        for (Area area : corpus.areas()) {
            List<String> titles =
                    corpus.measures().stream()
                            .filter(measure -> measure.area().equals(area.id()))
                            .map(Measure::title)
                            .toList();
            String what = area.id().equals("felles") ? "fellestiltak" : "tiltak";
            String where = area.id().equals("felles") ? "" : " for " + area.label();

            assertThat(titles).isNotEmpty();
            assertListed(
                    titles,
                    "Hvilke " + what + " finnes" + where + "?",
                    "Hvor mange " + what + " er det" + where + "?",
                    "Kva " + what + " finst" + where + "?");
        }
    }

    @Test
    void measuresCarryTheirNumbers() {
        Answer answer = ask("Hvilke tiltak finnes for teknologi?");

        assertThat(items(answer)).hasSize(5);
        for (int i = 0; i < 5; i++) {
            assertThat(items(answer).get(i)).startsWith("- " + (i + 1) + ". ");
        }
    }

    @Test
    void allGoalsAreListedAndCounted() {
        List<String> titles = corpus.goals().stream().map(Goal::title).toList();

        assertListed(titles, "Hvilke mål har planen?", "Hvor mange mål har planen?");
    }

    @Test
    void theGoalsOfEveryAreaAreListedAndCounted() {
        for (Area area : corpus.areas()) {
            List<String> titles =
                    corpus.goals().stream()
                            .filter(goal -> area.id().equals(goal.area()))
                            .map(Goal::title)
                            .toList();
            if (!titles.isEmpty()) {
                assertListed(
                        titles,
                        "Hvilke mål har " + area.label() + "?",
                        "Hvor mange retningsmål har " + area.label() + "?");
            }
        }
    }

    @Test
    void allPrioritiesAreListedAndCounted() {
        List<String> titles = corpus.priorities().stream().map(Priority::title).toList();

        assertListed(titles, "Hvilke prioriteringer finnes?", "Hvor mange prioriteringer er det?");
    }

    @Test
    void thePrioritiesOfEveryAreaAndEveryToolAreListedAndCounted() {
        List<Area> all = new ArrayList<>(corpus.areas());
        all.addAll(corpus.tools());
        for (Area area : all) {
            List<String> titles =
                    corpus.priorities().stream()
                            .filter(priority -> isIn(priority, area))
                            .map(Priority::title)
                            .toList();
            if (!titles.isEmpty()) {
                assertListed(
                        titles,
                        "Hvilke prioriteringer har " + area.label() + "?",
                        "Hvor mange prioriteringer har " + area.label() + "?");
            }
        }
    }

    @Test
    void theFocusAreasAndToolsAreListedAndCounted() {
        List<String> areas =
                corpus.areas().stream()
                        .filter(area -> !area.id().equals("felles"))
                        .map(Area::label)
                        .toList();

        assertListed(
                areas, "Hvilke satsingsområder har planen?", "Hvor mange satsingsområder er det?");
        assertListed(
                corpus.tools().stream().map(Area::label).toList(),
                "Hvor mange verktøy har planen?");
    }

    private static boolean isIn(Priority priority, Area area) {
        return area.id().equals(priority.area())
                || (priority.area() == null && priority.tools().contains(area.id()));
    }
}
