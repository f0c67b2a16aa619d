package no.strategisvar.eval.gate;

import no.strategisvar.corpus.Corpus;
import no.strategisvar.eval.question.Question;
import no.strategisvar.eval.question.Titles;
import no.strategisvar.eval.run.Found;
import no.strategisvar.eval.run.Reply;
import no.strategisvar.eval.source.SourceText;
import no.strategisvar.eval.source.Sources;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds and says what the question set says is right; every metric is full with it. */
final class Oracle {

    private static final int LAST_PAGE = 41;
    private static final int OTHER_TEXTS = 90;

    private final Corpus corpus;
    private final Sources sources;
    private final Titles titles;
    private final Map<Question, Reply> replies = new HashMap<>();

    Oracle(Corpus corpus, Sources sources) {
        this.corpus = corpus;
        this.sources = sources;
        this.titles = Titles.of(corpus);
    }

    List<Found> find(Question question, int limit) {
        List<Found> found = new ArrayList<>();
        found.add(new Found("", null, String.join(" \n", question.quotes())));
        question.quotes().forEach(quote -> found.add(new Found("", null, quote)));
        IntStream.range(0, OTHER_TEXTS).forEach(i -> found.add(new Found("", null, "annet " + i)));
        return found.subList(0, Math.min(limit, found.size()));
    }

    Reply reply(Question question) {
        return replies.computeIfAbsent(question, this::composed);
    }

    private Reply composed(Question question) {
        String language = question.language().equals("nn") ? "nn" : "nb";
        String outcome = question.expected().getFirst();
        if (outcome.equals("clarification")) {
            String back = language.equals("nn") ? "Kva meiner du?" : "Hva mener du?";
            return new Reply(
                    outcome, language, List.of(new Reply.Block(back, List.of())), List.of());
        }
        if (!question.isAnswerable()) {
            return new Reply(outcome, language, List.of(refusal(language)), List.of());
        }
        List<Reply.Block> blocks = new ArrayList<>();
        blocks.add(new Reply.Block(heading(question.count()), List.of()));
        question.facts()
                .forEach(ways ->
                        blocks.add(new Reply.Block("«" + ways.getFirst() + "»:", List.of())));
        List<Reply.Cited> citations = new ArrayList<>();
        for (String words : words(question)) {
            citations.add(cited(words));
            int number = citations.size();
            blocks.add(new Reply.Block("- " + words + " [" + number + "]", List.of(number)));
        }
        return new Reply(outcome, language, blocks, citations);
    }

    /** In words that are short and of the right standard. */
    static Reply.Block refusal(String language) {
        String text = language.equals("nn") ? "Det står ikkje her." : "Det står ikke her.";
        return new Reply.Block(text, List.of());
    }

    /** The evidence of a question, or the titles of the items of a list; a count needs some. */
    private Set<String> words(Question question) {
        Set<String> words = new LinkedHashSet<>();
        if (question.isOfAList()) {
            question.items().forEach(item -> words.add(title(item)));
        }
        if (words.isEmpty()) {
            words.addAll(question.quotes());
        }
        if (words.isEmpty()) {
            words.add(corpus.measures().getFirst().title());
        }
        return words;
    }

    String title(String item) {
        return titles.of(item);
    }

    private Reply.Cited cited(String words) {
        String document =
                corpus.documents().stream()
                        .map(d -> d.id())
                        .filter(id -> text(id).filter(t -> t.has(words)).isPresent())
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("not in any file: " + words));
        SourceText text = text(document).orElseThrow();
        return new Reply.Cited(document, page(text, words), words);
    }

    private Optional<SourceText> text(String document) {
        return sources.of(document);
    }

    private static @Nullable Integer page(SourceText text, String words) {
        return IntStream.rangeClosed(1, LAST_PAGE)
                .boxed()
                .filter(page -> text.isOn(words, page))
                .findFirst()
                .orElse(null);
    }

    private static String heading(@Nullable Integer count) {
        return count == null ? "Det står her:" : "I alt " + Objects.requireNonNull(count) + ":";
    }
}
