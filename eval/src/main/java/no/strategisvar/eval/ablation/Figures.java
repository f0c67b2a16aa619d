package no.strategisvar.eval.ablation;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** The figures of one question in one run. */
record Figures(double recall5, double mrr10, double ndcg10) {

    /** The columns of the table. */
    static final List<ToDoubleFunction<Figures>> COLUMNS =
            List.of(Figures::recall5, Figures::mrr10, Figures::ndcg10);
}
