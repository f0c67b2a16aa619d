package no.strategisvar.assistant.cli;

import no.strategisvar.assistant.texts.Language;
import no.strategisvar.assistant.texts.Texts;
import no.strategisvar.index.HitTrace;
import no.strategisvar.index.Query;
import no.strategisvar.index.analysis.Word;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A search's trace in words, in the standard of the question. */
final class TraceText {

    private static final String IN = "  ";

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
        if (trace.standing() < 1) {
            lines.add(IN + text("superseded", points(trace.standing())));
        }
        lines.add(IN + text("sum", points(trace.hit().score())));
        lines.add("");
        return String.join("\n", lines);
    }

    private String text(String key, Object... arguments) {
        return texts.get(language, "trace." + key, arguments);
    }

    private static String points(double value) {
        return String.format(Locale.of("nb", "NO"), "%.2f", value);
    }
}
