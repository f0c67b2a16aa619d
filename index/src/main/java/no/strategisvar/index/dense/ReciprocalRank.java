package no.strategisvar.index.dense;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reciprocal rank fusion (Cormack, Clarke and Büttcher 2009): each list gives its hit number r
 * 1/(60+r) points, and the sum ranks. Only the order counts, so lists whose scores cannot be
 * compared, such as BM25 and a cosine, need no scale between them.
 *
 * <p>A hit that is second in both of two lists has 2/62 = 0.0323, and goes before one that is first
 * in one of them and missing in the other, with 1/61 = 0.0164.
 */
public final class ReciprocalRank {

    /** The k of the paper, which found little difference around it. */
    public static final int K = 60;

    private ReciprocalRank() {}

    /** A hit and its points. */
    public record Fused<T>(T hit, double points) {}

    /**
     * The hits of all lists, best first; of those with the same points the one that comes first in
     * the first list that has one of them.
     *
     * @param lists each best first and without repetition
     */
    public static <T> List<Fused<T>> fuse(List<List<T>> lists) {
        Map<T, Double> points = new LinkedHashMap<>();
        for (List<T> list : lists) {
            for (int i = 0; i < list.size(); i++) {
                points.merge(list.get(i), 1.0 / (K + i + 1), Double::sum);
            }
        }
        List<Fused<T>> fused = new ArrayList<>();
        points.forEach((hit, sum) -> fused.add(new Fused<>(hit, sum)));
        fused.sort(Comparator.<Fused<T>>comparingDouble(Fused::points).reversed());
        return List.copyOf(fused);
    }
}
