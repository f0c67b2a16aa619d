package no.strategisvar.eval.metric;

import no.strategisvar.eval.question.Question;
import no.strategisvar.eval.run.Reply;
import no.strategisvar.eval.run.Trial;
import no.strategisvar.eval.source.SourceText;
import no.strategisvar.eval.source.Sources;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** Small questions, replies and trials to reckon by hand. */
final class Sample {

    /** One document «plan»: page 5, then page 6. */
    static final Sources SOURCES =
            new Sources(
                    Map.of(
                            "plan",
                            new SourceText(
                                    """
                                     Innledning
                                    Fylket vil øke verdiskapingen i alle kommuner.
                                     Verktøy
                                    Tiltak for havbruk og reiseliv.
                                    """)));

    private Sample() {}

    static Question question(String kind, String language, String expected) {
        return question(kind, language, expected, "any", List.of(), List.of());
    }

    static Question question(
            String kind,
            String language,
            String expected,
            String mode,
            List<String> quotes,
            List<List<String>> facts) {
        return question(kind, language, expected, mode, quotes, facts, List.of(), null);
    }

    static Question question(
            String kind,
            String language,
            String expected,
            String mode,
            List<String> quotes,
            List<List<String>> facts,
            List<String> items,
            @Nullable Integer count) {
        return new Question(
                "q1",
                "citizen",
                kind,
                language,
                List.of(),
                "Hva?",
                List.of(expected.split("\\|", -1)),
                new Question.Evidence(mode, quotes),
                facts,
                items,
                count,
                null);
    }

    static Reply.Block block(String text, Integer... numbers) {
        return new Reply.Block(text, List.of(numbers));
    }

    static Reply reply(String outcome, String language, Reply.Block... blocks) {
        return new Reply(outcome, language, List.of(blocks), List.of());
    }

    static Reply citing(Reply.Cited... citations) {
        return new Reply("answered", "nb", List.of(block("Svar [1]", 1)), List.of(citations));
    }

    static Trial trial(Question question, Reply reply) {
        return new Trial(question, List.of(), List.of(), reply, 1, OptionalDouble.empty());
    }

    /** A trial whose quotes were found at these ranks. */
    static Trial ranked(String mode, Integer... ranks) {
        List<String> quotes = List.of(ranks).stream().map(rank -> "sitat").toList();
        return new Trial(
                question("fact", "nb", "answered", mode, quotes, List.of()),
                List.of(),
                List.of(ranks),
                reply("answered", "nb"),
                1,
                OptionalDouble.empty());
    }

    /** A trial with evidence, and a reply that cites. */
    static Trial cited(List<String> quotes, Reply reply) {
        return new Trial(
                question("fact", "nb", "answered", "any", quotes, List.of()),
                List.of(),
                quotes.stream().map(_ -> 1).toList(),
                reply,
                1,
                OptionalDouble.empty());
    }
}
