package no.strategisvar.assistant.question;

import no.strategisvar.assistant.texts.Language;
import no.strategisvar.assistant.texts.Texts;
import no.strategisvar.assistant.wanted.RecordKind;
import no.strategisvar.corpus.Corpus;
import no.strategisvar.corpus.Goal;
import no.strategisvar.index.Query;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Puts a list into the plainest question that asks for it, so that people see what was understood.
 * {@link IntentReader} reads the same list back. Example: the measures of one area with a topic are
 * «Hvilke tiltak som nevner kommuner for offentlig sektor?».
 */
final class ListQuestion {

    static final String COMMON = "felles";

    private final Corpus corpus;
    private final Texts texts;
    private final Set<String> allAreas;
    private final Set<String> allTools;

    ListQuestion(Corpus corpus, Texts texts) {
        this.corpus = corpus;
        this.texts = texts;
        this.allAreas =
                corpus.areas().stream()
                        .map(area -> area.id())
                        .filter(id -> !id.equals(COMMON))
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        this.allTools =
                corpus.tools().stream()
                        .map(tool -> tool.id())
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The question for a list of measures, priorities or goals that compares no areas. */
    String of(Intent.Listing listing, Language language) {
        String rest =
                topic(listing.topic(), language)
                        + texts.numbers(language, "list.numbers", listing.numbers())
                        + areas(listing, language)
                        + tools(listing, language)
                        + listing.group().map(group -> under(group, language)).orElse("")
                        + listing.year()
                                .map(year -> texts.get(language, "list.for", String.valueOf(year)))
                                .orElse("")
                        + texts.numbers(language, "list.pages", listing.pages());
        String asks = listing.count() ? "ask.howMany" : "ask.which";
        return texts.get(language, asks, noun(listing, language), rest);
    }

    private String noun(Intent.Listing listing, Language language) {
        if (listing.areas().equals(Set.of(COMMON))) {
            return texts.get(language, "ask.commonMeasures");
        }
        return listing.level()
                .filter(level -> level != Goal.Level.AREA)
                .map(level -> level == Goal.Level.MAIN ? "ask.mainGoals" : "ask.overarchingGoals")
                .map(key -> texts.get(language, key))
                .orElseGet(() -> RecordNames.of(listing.kind(), 2, texts, language));
    }

    private String topic(Topic topic, Language language) {
        if (topic.opening().isPresent()) {
            return texts.get(language, "list.begins", topic.opening().get().surface());
        }
        List<Query.Term> terms = topic.near().isEmpty() ? topic.whole().terms() : topic.near();
        String quote = topic.inTitles() ? "«" : "";
        String words =
                terms.stream()
                        .map(term -> quote + term.word().surface() + (quote.isEmpty() ? "" : "»"))
                        .collect(Collectors.joining(texts.get(language, "list.and")));
        return words.isEmpty() ? "" : texts.get(language, "ask.mentioning", words);
    }

    private String areas(Intent.Listing listing, Language language) {
        Set<String> named =
                allAreas.stream()
                        .filter(listing.areas()::contains)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        if (named.isEmpty()) {
            return "";
        }
        boolean measures = listing.kind() == RecordKind.MEASURE;
        String also =
                listing.areas().contains(COMMON)
                        ? texts.get(language, "ask.withCommon")
                        : measures && named.equals(allAreas)
                                ? texts.get(language, "ask.withoutCommon")
                                : "";
        return named.equals(allAreas)
                ? texts.get(language, "ask.areas") + also
                : texts.get(language, "list.for", names(named, language)) + also;
    }

    private String tools(Intent.Listing listing, Language language) {
        return listing.tools().isEmpty()
                ? ""
                : listing.tools().equals(allTools)
                        ? texts.get(language, "ask.tools")
                        : under(names(listing.tools(), language), language);
    }

    private String under(String name, Language language) {
        return texts.get(language, "ask.under", name);
    }

    private String names(Collection<String> ids, Language language) {
        return texts.joined(
                language,
                ids.stream().map(id -> AreaNames.of(corpus, texts, language, id)).toList());
    }
}
