package no.strategisvar.assistant.question;

import no.strategisvar.assistant.wanted.RecordKind;
import no.strategisvar.corpus.Definition;
import no.strategisvar.corpus.Goal;
import no.strategisvar.corpus.Statement;
import no.strategisvar.index.Query;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The kind of answer a question wants. */
public sealed interface Intent {

    /**
     * A complete list of records, or how many there are.
     *
     * @param areas the ids of the areas it is limited to; empty for all
     * @param tools the ids of the tools it is limited to; empty for all
     * @param level the level of goals it is limited to
     * @param year the year that goals are set for
     * @param group the heading that priorities stand under, in the plan's words
     * @param pages the pages of the document that they stand on; empty for all
     * @param numbers the numbers of measures that are named; empty for all
     * @param topic what they should be about
     * @param ranking whether it is asked which area has the most or the fewest
     */
    record Listing(
            RecordKind kind,
            boolean count,
            Set<String> areas,
            Set<String> tools,
            Optional<Goal.Level> level,
            Optional<Integer> year,
            Optional<String> group,
            Set<Integer> pages,
            Set<Integer> numbers,
            Topic topic,
            Optional<Ranking> ranking)
            implements Intent {
        public Listing {
            areas = Set.copyOf(areas);
            tools = Set.copyOf(tools);
            pages = Set.copyOf(pages);
            numbers = Set.copyOf(numbers);
        }

        /** Whether nothing limits it, and all records of the kind are wanted. */
        public boolean isOfEverything() {
            return !isLimited() && topic.isEmpty() && topic.opening().isEmpty();
        }

        /** Whether an area, a tool, a level, a year, a heading, a page or a number limits it. */
        public boolean isLimited() {
            return !areas.isEmpty()
                    || !tools.isEmpty()
                    || level.isPresent()
                    || year.isPresent()
                    || group.isPresent()
                    || !pages.isEmpty()
                    || !numbers.isEmpty();
        }
    }

    /** Which of several areas is named first when their numbers of records are compared. */
    enum Ranking {
        MOST,
        FEWEST
    }

    /** What the measure that fits best is about. */
    record OneMeasure(Query query) implements Intent {}

    /** What a term means. */
    record Meaning(Definition definition) implements Intent {}

    /** What two things are, side by side. */
    record Comparison(List<Side> sides) implements Intent {
        public Comparison {
            sides = List.copyOf(sides);
        }
    }

    /**
     * One side of a comparison.
     *
     * @param name as it was asked
     * @param definition what a document explains it as, where one does
     */
    record Side(String name, Optional<Definition> definition) {}

    /** How an area stands, or what lies ahead of it. */
    record Situation(Statement.Topic topic, Set<String> areas) implements Intent {
        public Situation {
            areas = Set.copyOf(areas);
        }
    }

    /** Someone tells of a project, and wants to know what in the plan it fits. */
    record Project() implements Intent {}

    /** Everything else: the sentences that answer. */
    record Passages() implements Intent {}
}
