package no.strategisvar.eval.beir;

import no.strategisvar.eval.statistic.Discount;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The figures of one ranking against graded judgements, as {@code trec_eval} and BEIR have them:
 * nDCG with the grade as gain, recall as the share of the relevant texts, MRR cut at 10.
 */
public record RankingFigures(
        double ndcg10, double recall5, double recall10, double recall100, double mrr10) {

    private static final int CUT = 10;

    /**
     * The figures of one question.
     *
     * @param ranked the ids of the texts, best first
     * @param relevant the grades of the relevant texts; at least one
     */
    static RankingFigures of(List<String> ranked, Map<String, Integer> relevant) {
        double gained = 0;
        double reciprocal = 0;
        for (int i = 0; i < Math.min(CUT, ranked.size()); i++) {
            int grade = relevant.getOrDefault(ranked.get(i), 0);
            gained += grade * Discount.at(i + 1);
            if (grade > 0 && reciprocal == 0) {
                reciprocal = 1.0 / (i + 1);
            }
        }
        List<Integer> best =
                relevant.values().stream().sorted(Comparator.reverseOrder()).limit(CUT).toList();
        double ideal = 0;
        for (int i = 0; i < best.size(); i++) {
            ideal += best.get(i) * Discount.at(i + 1);
        }
        return new RankingFigures(
                gained / ideal,
                recall(ranked, relevant, 5),
                recall(ranked, relevant, 10),
                recall(ranked, relevant, 100),
                reciprocal);
    }

    private static double recall(List<String> ranked, Map<String, Integer> relevant, int k) {
        long held = ranked.stream().limit(k).filter(relevant::containsKey).count();
        return (double) held / relevant.size();
    }
}
