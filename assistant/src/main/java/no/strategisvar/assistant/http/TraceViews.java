package no.strategisvar.assistant.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

import no.strategisvar.index.HitTrace;
import no.strategisvar.index.Query;
import no.strategisvar.index.SearchTrace;
import no.strategisvar.index.analysis.Word;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;

/** What {@code explain=true} adds to a search; the README has the table of these names. */
final class TraceViews {

    private TraceViews() {}

    record SearchView(
            String query,
            int total,
            Understood understood,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Steps steps,
            List<HitView> passages) {}

    /** How the optional steps went; missing where no model takes part in the search. */
    record Steps(String dense, String reranker) {
        static Steps of(SearchTrace trace) {
            return new Steps(name(trace.dense()), name(trace.reranker()));
        }

        private static String name(SearchTrace.Step step) {
            return step.name().toLowerCase(Locale.ROOT);
        }
    }

    record Understood(List<WordView> words, List<String> binding) {
        static Understood of(Query query) {
            return new Understood(
                    query.terms().stream().map(WordView::of).toList(),
                    query.binding().stream().map(Word::surface).toList());
        }
    }

    record WordView(
            String word,
            String folded,
            String stem,
            String prefix,
            List<String> grams,
            float weight,
            List<MeaningView> meanings) {

        static WordView of(Query.Term term) {
            Word word = term.word();
            return new WordView(
                    word.surface(),
                    word.folded(),
                    word.stem(),
                    word.prefix(),
                    word.grams(),
                    term.weight(),
                    term.meanings().stream().map(MeaningView::of).toList());
        }
    }

    record MeaningView(String phrase, List<String> words) {
        static MeaningView of(Query.Meaning meaning) {
            return new MeaningView(
                    meaning.phrase(), meaning.words().stream().map(Word::surface).toList());
        }
    }

    record HitView(@JsonUnwrapped Views.FoundView passage, Explanation explanation) {}

    record Explanation(
            float standing,
            float section,
            List<PartView> parts,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable RanksView ranks) {

        static Explanation of(HitTrace trace) {
            return new Explanation(
                    trace.standing(),
                    trace.section(),
                    trace.parts().stream().map(PartView::of).toList(),
                    trace.ranks().map(RanksView::of).orElse(null));
        }
    }

    record RanksView(
            @Nullable Integer words,
            @Nullable Integer dense,
            @Nullable Float cosine,
            @Nullable Double fused,
            @Nullable Double reranker) {

        static RanksView of(HitTrace.Ranks ranks) {
            return new RanksView(
                    ranks.words().orElse(null),
                    ranks.dense().orElse(null),
                    ranks.cosine().orElse(null),
                    ranks.fused().orElse(null),
                    ranks.reranker().orElse(null));
        }
    }

    record PartView(
            String part,
            float weight,
            double points,
            double words,
            double prefixes,
            double grams,
            double meanings,
            List<String> met,
            @Nullable String question) {

        static PartView of(HitTrace.PartTrace part) {
            return new PartView(
                    part.part().name().toLowerCase(Locale.ROOT),
                    part.weight(),
                    part.points(),
                    part.words(),
                    part.beginnings(),
                    part.runs(),
                    part.meanings(),
                    part.met(),
                    part.question().orElse(null));
        }
    }
}
