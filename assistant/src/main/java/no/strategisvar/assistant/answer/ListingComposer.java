package no.strategisvar.assistant.answer;

import no.strategisvar.assistant.question.AreaNames;
import no.strategisvar.assistant.question.Intent;
import no.strategisvar.assistant.question.Question;
import no.strategisvar.assistant.question.RecordNames;
import no.strategisvar.assistant.texts.Language;
import no.strategisvar.assistant.texts.Texts;
import no.strategisvar.assistant.wanted.RecordKind;
import no.strategisvar.corpus.Area;
import no.strategisvar.index.PassageIndex;
import no.strategisvar.index.Query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Answers with a complete list or an exact count, from the records: the number first, then every
 * item, by area.
 */
final class ListingComposer {

    private final PassageIndex index;
    private final Texts texts;
    private final ListedRecords records;
    private final PassageComposer passages;
    private final MeasureComposer measures;
    private final NumberedMeasures numbered;

    ListingComposer(
            PassageIndex index, Texts texts, PassageComposer passages, MeasureComposer measures) {
        this.index = index;
        this.texts = texts;
        this.records = new ListedRecords(index);
        this.passages = passages;
        this.measures = measures;
        this.numbered = new NumberedMeasures(index.corpus(), texts, measures);
    }

    Draft compose(Intent.Listing asked, Question question) {
        ListedRecords.Found found = records.find(asked);
        Optional<Draft> numbered = this.numbered.compose(asked, found.items(), question);
        if (numbered.isPresent()) {
            return numbered.get();
        }
        if (!found.items().isEmpty()) {
            return new Draft(
                    Outcome.ANSWERED, pieces(asked, found, question.language()), List.of());
        }
        return asked.kind() == RecordKind.MEASURE && !asked.count() && !asked.topic().inTitles()
                ? measures.closest(asked.topic().whole(), question)
                : passages.compose(question);
    }

    /** The list alone, however short. */
    Draft list(Intent.Listing asked, Question question) {
        ListedRecords.Found found = records.find(asked);
        return found.items().isEmpty()
                ? Draft.words(
                        Outcome.ANSWERED,
                        texts.get(
                                question.language(),
                                "list.none",
                                RecordNames.of(asked.kind(), 2, texts, question.language()),
                                texts.get(question.language(), "list.about", topic(found.topic()))),
                        List.of())
                : new Draft(Outcome.ANSWERED, pieces(asked, found, question.language()), List.of());
    }

    private List<Piece> pieces(
            Intent.Listing listing, ListedRecords.Found found, Language language) {
        List<Piece> pieces = new ArrayList<>();
        Map<String, List<Listable>> groups = new LinkedHashMap<>();
        found.items()
                .forEach(item ->
                        groups.computeIfAbsent(item.group(), _ -> new ArrayList<>()).add(item));
        String ranked =
                listing.ranking()
                        .filter(_ -> groups.size() > 1)
                        .map(ranking -> ranked(ranking, listing, groups, language) + " ")
                        .orElse("");
        pieces.add(Piece.frame(ranked + intro(listing, found, language)));
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
            Intent.Listing listing,
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
                        .map(group ->
                                side(
                                        group.getKey(),
                                        group.getValue().size(),
                                        listing.kind(),
                                        language))
                        .toList();
        String sentence = String.join(", ", sides);
        return capitalised(sentence) + "." + difference(listing, groups.values(), language);
    }

    /** How many more one of two has, where a number is asked for. */
    private String difference(
            Intent.Listing listing, Collection<List<Listable>> groups, Language language) {
        if (!listing.count() || groups.size() != 2) {
            return "";
        }
        List<Integer> sizes = groups.stream().map(List::size).sorted().toList();
        return " " + texts.get(language, "list.difference", sizes.getLast() - sizes.getFirst());
    }

    private String side(String group, int count, RecordKind kind, Language language) {
        return texts.get(
                language,
                "list.side",
                groupName(group, language),
                count,
                RecordNames.of(kind, count, texts, language));
    }

    private static String capitalised(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static Piece item(Listable item) {
        String label = item.label().isEmpty() ? "" : item.label() + ". ";
        return Piece.item(label + item.title(), List.of(item.anchor()));
    }

    private String intro(Intent.Listing listing, ListedRecords.Found found, Language language) {
        int count = found.items().size();
        String noun = RecordNames.of(listing.kind(), count, texts, language);
        String named = listing.group().orElseGet(() -> topic(found.topic()));
        String about =
                named.isEmpty()
                        ? listing.topic()
                                .opening()
                                .map(word -> texts.get(language, "list.begins", word.surface()))
                                .orElse("")
                        : texts.get(language, "list.about", named);
        List<String> places = places(listing, language);
        String where =
                places.isEmpty()
                        ? ""
                        : texts.get(language, "list.for", texts.joined(language, places));
        String on = texts.numbers(language, "list.pages", listing.pages());
        String with = texts.numbers(language, "list.numbers", listing.numbers());
        return texts.get(language, "list.intro", count, noun, about + with + where + on);
    }

    /** The areas and tools of a list in the order of the documents. */
    private List<String> places(Intent.Listing listing, Language language) {
        return Stream.concat(index.corpus().areas().stream(), index.corpus().tools().stream())
                .map(Area::id)
                .filter(id -> listing.areas().contains(id) || listing.tools().contains(id))
                .distinct()
                .map(id -> name(id, language))
                .toList();
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
