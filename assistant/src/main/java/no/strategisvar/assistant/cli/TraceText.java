package no.strategisvar.assistant.cli;

import no.strategisvar.assistant.texts.Language;
import no.strategisvar.assistant.texts.Texts;
import no.strategisvar.index.HitTrace;
import no.strategisvar.index.Query;
import no.strategisvar.index.SearchTrace;
import no.strategisvar.index.analysis.Word;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A search's trace in words, in the standard of the question. */
final class TraceText {

    private static final String IN = "  ";
    private static final Locale NORWEGIAN = Locale.of("nb", "NO");

    private final Texts texts;
    private final Language language;

    TraceText(Texts texts, Language language) {
        this.texts = texts;
        this.language = language;
    }

    /** How the question was understood, several lines. */
    String of(Query query) {
        List<String> lines = new ArrayList<>();
        lines.add(text("words"));
        for (Query.Term term : query.terms()) {
            lines.add(IN + word(term));
            term.meanings().stream()
                    .collect(
                            Collectors.groupingBy(
                                    Query.Meaning::phrase,
                                    LinkedHashMap::new,
                                    Collectors.mapping(TraceText::words, Collectors.joining(", "))))
                    .forEach((phrase, plan) -> lines.add(IN + IN + text("meaning", phrase, plan)));
        }
        if (!query.binding().isEmpty()) {
            lines.add(text("binding", surfaces(query.binding(), ", ")));
        }
        lines.add("");
        return String.join("\n", lines);
    }

    private String word(Query.Term term) {
        Word word = term.word();
        String line =
                text(
                        "word",
                        word.surface(),
                        word.folded(),
                        word.stem(),
                        word.prefix(),
                        String.join(" ", word.grams()));
        return term.weight() == 1 ? line : line + ", " + text("context", points(term.weight()));
    }

    private static String words(Query.Meaning meaning) {
        return surfaces(meaning.words(), " ");
    }

    private static String surfaces(List<Word> words, String between) {
        return words.stream().map(Word::surface).collect(Collectors.joining(between));
    }

    /** Where a hit's score comes from, several lines. */
    String of(HitTrace trace) {
        List<String> lines = new ArrayList<>();
        for (HitTrace.PartTrace part : trace.parts()) {
            lines.add(
                    IN
                            + text(
                                    "points",
                                    text("part." + part.part().name().toLowerCase(Locale.ROOT)),
                                    points(part.points()),
                                    points(part.words()),
                                    points(part.beginnings()),
                                    points(part.runs()),
                                    points(part.meanings())));
            if (!part.met().isEmpty()) {
                lines.add(IN + IN + text("met", String.join(", ", part.met())));
            }
            part.question().ifPresent(asked -> lines.add(IN + IN + text("question", asked)));
        }
        if (trace.section() != 0) {
            lines.add(IN + text("section", points(trace.section())));
        }
        if (trace.standing() < 1) {
            lines.add(IN + text("superseded", points(trace.standing())));
        }
        trace.ranks().ifPresent(ranks -> lines.addAll(ranks(ranks)));
        lines.add(IN + text("sum", points(trace.hit().score())));
        lines.add("");
        return String.join("\n", lines);
    }

    /** How the optional steps went, a line for each that was to take part. */
    List<String> steps(SearchTrace trace) {
        return Stream.of(step("dense", trace.dense()), step("reranker", trace.reranker()))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<String> step(String name, SearchTrace.Step step) {
        return switch (step) {
            case OFF -> Optional.empty();
            case USED -> Optional.of(text(name + ".used"));
            case OMITTED -> Optional.of(text(name + ".omitted"));
        };
    }

    private List<String> ranks(HitTrace.Ranks ranks) {
        List<String> lines = new ArrayList<>();
        lines.add(
                IN
                        + ranks.words()
                                .map(rank -> text("rank.words", rank))
                                .orElse(text("rank.noWords")));
        ranks.dense()
                .ifPresent(rank ->
                        lines.add(
                                IN + text("rank.dense", rank, points(ranks.cosine().orElse(0f)))));
        ranks.fused()
                .ifPresent(fused ->
                        lines.add(
                                IN + text("rank.fused", String.format(NORWEGIAN, "%.4f", fused))));
        ranks.reranker().ifPresent(score -> lines.add(IN + text("rank.reranker", points(score))));
        return lines;
    }

    private String text(String key, Object... arguments) {
        return texts.get(language, "trace." + key, arguments);
    }

    private static String points(double value) {
        return String.format(NORWEGIAN, "%.2f", value);
    }
}
