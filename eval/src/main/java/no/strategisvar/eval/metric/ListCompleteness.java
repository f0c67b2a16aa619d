package no.strategisvar.eval.metric;

import no.strategisvar.corpus.text.Letters;
import no.strategisvar.eval.question.Titles;
import no.strategisvar.eval.run.Trial;

import java.util.List;
import java.util.OptionalDouble;

/**
 * The share of a list's items whose title is cited, for questions of the kinds list and count. An
 * item is named by the id of a measure or by its words.
 *
 * <p>Source: recall over the set of right items, as for list questions in Voorhees, <i>Overview of
 * the TREC 2003 Question Answering Track</i>.
 */
public final class ListCompleteness implements Metric {

    private final Titles titles;

    public ListCompleteness(Titles titles) {
        this.titles = titles;
    }

    @Override
    public String name() {
        return "list-completeness";
    }

    @Override
    public OptionalDouble of(Trial trial) {
        List<String> items = trial.question().items();
        if (items.isEmpty() || !trial.question().isOfAList()) {
            return OptionalDouble.empty();
        }
        List<String> quotes =
                trial.reply().citations().stream().map(c -> Letters.of(c.quote())).toList();
        return items.stream()
                .map(item -> Letters.of(titles.of(item)))
                .mapToInt(title -> quotes.stream().anyMatch(q -> q.contains(title)) ? 1 : 0)
                .average();
    }
}
