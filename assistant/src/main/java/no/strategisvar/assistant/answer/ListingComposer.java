package no.strategisvar.assistant.answer;

import no.strategisvar.assistant.question.Intent;
import no.strategisvar.assistant.question.Question;
import no.strategisvar.assistant.question.RecordKind;
import no.strategisvar.assistant.texts.Language;
import no.strategisvar.assistant.texts.Texts;
import no.strategisvar.index.PassageIndex;
import no.strategisvar.index.Query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Answers with a complete list or an exact count, from the records: the number first, then every
 * item, by area.
 */
final class ListingComposer {

    private final PassageIndex index;
    private final Texts texts;
    private final RecordFilter filter;
    private final PassageComposer passages;
    private final MeasureComposer measures;

    ListingComposer(
            PassageIndex index, Texts texts, PassageComposer passages, MeasureComposer measures) {
        this.index = index;
        this.texts = texts;
        this.filter = new RecordFilter(index);
        this.passages = passages;
        this.measures = measures;
    }

    Draft compose(Intent.Listing asked, Question question) {
        List<Listable> all = Listables.of(index.corpus(), asked.kind());
        Intent.Listing listing =
                asked.on(
                        filter.sharpened(asked.topic(), all.stream().map(Listable::about).toList())
                                .terms());
        List<Listable> items = all.stream().filter(item -> isIn(item, listing)).toList();
        List<Listable> about =
                items.stream()
                        .filter(item -> filter.isAbout(listing.topic(), item.about()))
                        .toList();
        if (!about.isEmpty()) {
            return list(listing, question, about);
        }
        if (listing.isLimited() && !items.isEmpty()) {
            return limited(listing, question, items);
        }
        return listing.kind() == RecordKind.MEASURE && !listing.count()
                ? measures.closest(listing.topic(), question)
                : passages.compose(question);
    }

    /**
     * The items of an area, a tool or a year on those words of the topic that any of them knows;
     * the other words are more often how the question was put than a topic of its own.
     */
    private Draft limited(Intent.Listing listing, Question question, List<Listable> items) {
        Intent.Listing known =
                listing.on(
                        listing.topic().terms().stream()
                                .filter(term ->
                                        items.stream()
                                                .anyMatch(item -> filter.knows(term, item.about())))
                                .toList());
        List<Listable> about =
                items.stream().filter(item -> filter.isAbout(known.topic(), item.about())).toList();
        return about.isEmpty()
                ? list(listing.on(List.of()), question, items)
                : list(known, question, about);
    }

    private Draft list(Intent.Listing listing, Question question, List<Listable> items) {
        return new Draft(Outcome.ANSWERED, pieces(listing, question.language(), items), List.of());
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
        return inArea && inTool && inLevel && inYear && !goalWithoutYear;
    }

    private List<Piece> pieces(Intent.Listing listing, Language language, List<Listable> items) {
        List<Piece> pieces = new ArrayList<>();
        Map<String, List<Listable>> groups = new LinkedHashMap<>();
        items.forEach(
                item -> groups.computeIfAbsent(item.group(), _ -> new ArrayList<>()).add(item));
        String ranked =
                listing.ranking()
                        .filter(_ -> groups.size() > 1)
                        .map(ranking -> ranked(ranking, listing.kind(), groups, language) + " ")
                        .orElse("");
        pieces.add(Piece.frame(ranked + intro(listing, language, items.size())));
        groups.forEach((group, members) -> {
            if (groups.size() > 1) {
                pieces.add(Piece.frame(heading(group, language, members.size())));
            }
            members.forEach(member -> pieces.add(item(member)));
        });
        return pieces;
    }

    /** «Opplevelser har 7 tiltak, bioøkonomi har 6 …», the one that is asked for first. */
    private String ranked(
            Intent.Ranking ranking,
            RecordKind kind,
            Map<String, List<Listable>> groups,
            Language language) {
        Comparator<Map.Entry<String, List<Listable>>> fewestFirst =
                Comparator.comparingInt(group -> group.getValue().size());
        List<String> sides =
                groups.entrySet().stream()
                        .sorted(
                                switch (ranking) {
                                    case MOST -> fewestFirst.reversed();
                                    case FEWEST -> fewestFirst;
                                })
                        .map(group -> side(group.getKey(), group.getValue().size(), kind, language))
                        .toList();
        String sentence = String.join(", ", sides);
        return capitalised(sentence) + ".";
    }

    private String side(String group, int count, RecordKind kind, Language language) {
        return texts.get(
                language,
                "list.side",
                groupName(group, language),
                count,
                noun(kind, count, language));
    }

    private static String capitalised(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static Piece item(Listable item) {
        String label = item.label().isEmpty() ? "" : item.label() + ". ";
        return Piece.item(label + item.title(), List.of(item.anchor()));
    }

    private String intro(Intent.Listing listing, Language language, int count) {
        String noun = noun(listing.kind(), count, language);
        boolean topical = !listing.topic().terms().isEmpty();
        String about = topical ? texts.get(language, "list.about", topic(listing.topic())) : "";
        List<String> places =
                Stream.concat(listing.areas().stream(), listing.tools().stream())
                        .map(id -> name(id, language))
                        .toList();
        String where =
                places.isEmpty()
                        ? ""
                        : texts.get(
                                language,
                                "list.for",
                                String.join(texts.get(language, "list.and"), places));
        return texts.get(language, "list.intro", count, noun, about + where);
    }

    private String noun(RecordKind kind, int count, Language language) {
        String key = "noun." + kind.name().toLowerCase(Locale.ROOT);
        return texts.get(language, key + (count == 1 ? ".one" : ".many"));
    }

    private static String topic(Query topic) {
        return String.join(" ", topic.terms().stream().map(term -> term.word().surface()).toList());
    }

    private String heading(String group, Language language, int count) {
        String name = groupName(group, language);
        return texts.get(language, "list.group", capitalised(name), count);
    }

    private String groupName(String group, Language language) {
        String key = "group." + group;
        return texts.has(key) ? texts.get(language, key) : name(group, language);
    }

    private String name(String id, Language language) {
        return AreaNames.of(index.corpus(), texts, language, id);
    }
}
