package no.strategisvar.eval.report;

import no.strategisvar.eval.question.Question;
import no.strategisvar.eval.run.Found;
import no.strategisvar.eval.run.Reply;
import no.strategisvar.eval.run.Trial;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Every question that went wrong, with what was retrieved, said and expected. */
final class Failures {

    /** A question fails when one of these, where it has it, is below 1. */
    private static final List<String> MUST_BE_FULL =
            List.of(
                    "outcome",
                    "recall@5",
                    "fact-recall",
                    "list-completeness",
                    "count-exact",
                    "citation-recall",
                    "verbatim",
                    "page",
                    "language",
                    "judge-correct",
                    "judge-faithful");

    private static final int TEXTS = 5;
    private static final int EXCERPT = 300;

    private Failures() {}

    /** What is wrong with one question; empty when nothing is. */
    static List<String> of(Report.Entry entry) {
        Map<String, Double> values = entry.values();
        return MUST_BE_FULL.stream().filter(name -> values.getOrDefault(name, 1.0) < 1).toList();
    }

    static String html(Trial trial, Report.Entry entry, List<String> failed) {
        Question question = trial.question();
        Reply reply = trial.reply();
        return """
        <details><summary><b>%s</b> %s · %s · %s: %s <i>%s</i></summary>
        %s<dl>
        <dt>Said (%s)</dt><dd class="said">%s</dd>
        <dt>Cited</dt><dd><ol>%s</ol></dd>
        %s
        <dt>Expected</dt><dd>%s%s<br>%s</dd>
        <dt>Evidence (%s; rank of each)</dt><dd><ul>%s</ul></dd>
        <dt>Retrieved</dt><dd><ol>%s</ol></dd>
        </dl></details>
        """
                .formatted(
                        Markup.escape(question.id()),
                        Markup.escape(question.kind()),
                        Markup.escape(question.language()),
                        Markup.escape(question.persona()),
                        Markup.escape(question.question()),
                        Markup.escape(String.join(", ", failed)),
                        history(question),
                        Markup.escape(
                                reply.outcome()
                                        + (entry.model() == null ? "" : ", by " + entry.model())),
                        Markup.escape(reply.text()),
                        items(reply.citations().stream().map(Failures::cited).toList()),
                        judged(entry),
                        Markup.escape(String.join(" or ", question.expected())),
                        Markup.escape(demands(question)),
                        Markup.escape(question.reference() == null ? "" : question.reference()),
                        question.needsAllQuotes() ? "all" : "any",
                        items(evidence(trial)),
                        items(
                                trial.found().stream()
                                        .limit(TEXTS)
                                        .map(Failures::retrieved)
                                        .toList()));
    }

    /** What an answer must contain; nothing where the question asks for nothing of the sort. */
    private static String demands(Question question) {
        StringBuilder demands = new StringBuilder();
        question.facts().forEach(ways -> demands.append(" · ").append(String.join(" / ", ways)));
        if (!question.items().isEmpty()) {
            demands.append(" · items ").append(String.join(", ", question.items()));
        }
        if (question.count() != null) {
            demands.append(" · count ").append(question.count());
        }
        return demands.toString();
    }

    private static String judged(Report.Entry entry) {
        return entry.rulings().isEmpty()
                ? ""
                : "<dt>Judged</dt><dd><ul>%s</ul></dd>"
                        .formatted(
                                items(entry.rulings().stream().map(Report.Ruled::line).toList()));
    }

    private static String history(Question question) {
        return question.history().stream()
                .map(m ->
                        "<p class=\"said\">%s: %s</p>\n"
                                .formatted(m.role(), Markup.escape(m.content())))
                .collect(Collectors.joining());
    }

    private static List<String> evidence(Trial trial) {
        List<String> quotes = trial.question().quotes();
        return IntStream.range(0, quotes.size())
                .mapToObj(i -> {
                    int rank = trial.quoteRanks().get(i);
                    return (rank == 0 ? "not found" : "rank " + rank) + ": " + quotes.get(i);
                })
                .toList();
    }

    private static String cited(Reply.Cited cited) {
        return "page %s: «%s»".formatted(cited.page() == null ? "–" : cited.page(), cited.quote());
    }

    private static String retrieved(Found found) {
        String text = found.text();
        return "%s, page %s: %s"
                .formatted(
                        found.where(),
                        found.page() == null ? "–" : found.page(),
                        text.length() <= EXCERPT ? text : text.substring(0, EXCERPT) + " …");
    }

    private static String items(List<String> texts) {
        return texts.stream()
                .map(text -> "<li>" + Markup.escape(text) + "</li>")
                .collect(Collectors.joining());
    }
}
