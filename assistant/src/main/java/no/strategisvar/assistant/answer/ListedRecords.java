package no.strategisvar.assistant.answer;

import no.strategisvar.assistant.question.Intent;
import no.strategisvar.assistant.question.Topic;
import no.strategisvar.assistant.wanted.RecordKind;
import no.strategisvar.index.PassageIndex;
import no.strategisvar.index.Query;
import no.strategisvar.index.TermMatch;

import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Finds the records that a list is of: those of its areas, tools, years and topic. */
final class ListedRecords {

    private final PassageIndex index;
    private final RecordFilter filter;

    ListedRecords(PassageIndex index) {
        this.index = index;
        this.filter = new RecordFilter(index);
    }

    /**
     * What was found.
     *
     * @param topic what the items are about; without words where they are all there are
     */
    record Found(Query topic, List<Listable> items) {}

    /** The records of a list; none where its topic is none of theirs. */
    Found find(Intent.Listing listing) {
        List<Listable> all = Listables.of(index.corpus(), listing.kind());
        Function<Listable, String> text =
                listing.topic().inTitles() ? Listable::title : Listable::about;
        List<String> known = all.stream().map(text).toList();
        Query topic = filter.sharpened(topic(listing.topic(), known), known);
        List<Listable> items =
                all.stream()
                        .filter(item -> isIn(item, listing))
                        .filter(item -> opensAsAsked(item, listing.topic()))
                        .toList();
        List<Listable> about = filter.about(topic, items, text);
        return about.isEmpty() && listing.isLimited() && !listing.topic().inTitles()
                ? limited(topic, items)
                : new Found(topic, about);
    }

    /**
     * The words near the noun that the records know or that are a subject all the same; where there
     * are none, those before it. The others are how the question was put.
     */
    private Query topic(Topic topic, List<String> records) {
        List<Query.Term> near = meant(topic.near(), topic, records);
        return new Query(
                topic.whole().text(),
                near.isEmpty() ? meant(topic.before(), topic, records) : near);
    }

    private List<Query.Term> meant(List<Query.Term> terms, Topic topic, List<String> records) {
        return terms.stream()
                .filter(term -> topic.firm().contains(term) || filter.isKnown(term, records))
                .toList();
    }

    private boolean opensAsAsked(Listable item, Topic topic) {
        return topic.opening()
                .map(word -> TermMatch.strength(word, filter.words(item.title()).getFirst()) == 1)
                .orElse(true);
    }

    /**
     * The items of an area, a tool or a year on those words of the topic that any of them knows;
     * the other words are more often how the question was put than a topic of its own.
     */
    private Found limited(Query topic, List<Listable> items) {
        List<String> records = items.stream().map(Listable::about).toList();
        Query known =
                new Query(
                        topic.text(),
                        topic.terms().stream()
                                .filter(term -> filter.isKnown(term, records))
                                .toList());
        List<Listable> about = about(known, items);
        return about.isEmpty()
                ? new Found(new Query(topic.text(), List.of()), items)
                : new Found(known, about);
    }

    private List<Listable> about(Query topic, List<Listable> items) {
        return filter.about(topic, items, Listable::about);
    }

    /** A tool that is named alone means its own chapter; with an area it means the area's share. */
    private static boolean isIn(Listable item, Intent.Listing listing) {
        Set<String> areas = listing.areas();
        Set<String> tools = listing.tools();
        boolean inArea =
                areas.isEmpty()
                        ? tools.isEmpty() || tools.contains(item.group())
                        : areas.contains(item.group());
        boolean inTool = tools.isEmpty() || item.tools().stream().anyMatch(tools::contains);
        boolean inYear =
                listing.year().isEmpty()
                        || item.year().isEmpty()
                        || item.year().equals(listing.year());
        boolean goalWithoutYear =
                listing.year().isPresent()
                        && item.year().isEmpty()
                        && listing.kind() == RecordKind.GOAL;
        boolean inLevel =
                listing.level().isEmpty()
                        || Listables.group(listing.level().get(), "").equals(item.group());
        boolean underHeading =
                listing.group().isEmpty() || listing.group().get().equals(item.heading());
        boolean onPage =
                listing.pages().isEmpty()
                        || item.pages().stream().anyMatch(listing.pages()::contains);
        boolean isNumbered =
                listing.numbers().isEmpty()
                        || listing.numbers().stream()
                                .map(String::valueOf)
                                .anyMatch(item.label()::equals);
        return inArea
                && inTool
                && inLevel
                && inYear
                && !goalWithoutYear
                && underHeading
                && onPage
                && isNumbered;
    }
}
