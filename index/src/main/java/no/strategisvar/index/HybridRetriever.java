package no.strategisvar.index;

import no.strategisvar.corpus.Passage;
import no.strategisvar.index.SearchTrace.Step;
import no.strategisvar.index.dense.Omissions;
import no.strategisvar.index.dense.ReciprocalRank;
import no.strategisvar.index.dense.Reranker;
import no.strategisvar.index.dense.SearchModelException;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The words' ranking with the optional steps after it:
 *
 * <ol>
 *   <li>the passages whose vectors are nearest to the question's are found as well,
 *   <li>the two lists are fused by {@link ReciprocalRank},
 *   <li>passages that repeat a better one are left out, as without models,
 *   <li>the first {@value #RERANKED} are ranked anew by a cross-encoder,
 *   <li>each hit is given the score that the words' ranking has at its place.
 * </ol>
 *
 * <p>The last step keeps the scale of the scores, on which the answers' limits were measured; a
 * place where the words found nothing goes on downwards from the last. A step whose model gives
 * nothing is left out and counted, and the search goes on.
 */
final class HybridRetriever {

    /** How far the lists are fused, where no more hits are asked for. */
    static final int DEPTH = 100;

    /** How many of the first hits a cross-encoder reads. */
    static final int RERANKED = 20;

    private final LexicalRetriever lexical;
    private final Optional<DenseRetriever> dense;
    private final Optional<Reranker> reranker;
    private final NearDuplicates duplicates;
    private final boolean foldsNearDuplicates;
    private final Omissions omissions;

    HybridRetriever(
            LexicalRetriever lexical,
            Optional<DenseRetriever> dense,
            Optional<Reranker> reranker,
            NearDuplicates duplicates,
            boolean foldsNearDuplicates,
            Omissions omissions) {
        this.lexical = lexical;
        this.dense = dense;
        this.reranker = reranker;
        this.duplicates = duplicates;
        this.foldsNearDuplicates = foldsNearDuplicates;
        this.omissions = omissions;
    }

    /** Whether any optional step may take part; without one the words' ranking is the whole. */
    boolean takesPart() {
        return dense.isPresent() || reranker.isPresent();
    }

    List<ScoredPassage> passages(Query query, SearchFilter filter, int limit) {
        return takesPart()
                ? find(query, filter, limit).hits().stream().map(Hit::scored).toList()
                : lexical.passages(query, filter, limit);
    }

    /** What {@link #passages} gives, each score taken apart, and how each step went. */
    SearchTrace trace(Query query, SearchFilter filter, int limit) {
        if (!takesPart()) {
            return new SearchTrace(lexical.trace(query, filter, limit), Step.OFF, Step.OFF);
        }
        Found found = find(query, filter, limit);
        Map<String, HitTrace> byWords =
                lexical.trace(query, filter, depth(limit)).stream()
                        .collect(
                                Collectors.toMap(t -> t.hit().passage().id(), Function.identity()));
        List<HitTrace> hits =
                found.hits().stream()
                        .map(hit ->
                                traced(hit, Optional.ofNullable(byWords.get(hit.passage().id()))))
                        .toList();
        return new SearchTrace(hits, found.dense(), found.reranked());
    }

    private HitTrace traced(Hit hit, Optional<HitTrace> byWords) {
        return new HitTrace(
                hit.scored(),
                lexical.standing(hit.passage()),
                byWords.map(HitTrace::section).orElse(0f),
                byWords.map(HitTrace::parts).orElse(List.of()),
                Optional.of(hit.ranks()));
    }

    private record Found(List<Hit> hits, Step dense, Step reranked) {}

    private record Hit(Passage passage, float score, HitTrace.Ranks ranks) {
        ScoredPassage scored() {
            return new ScoredPassage(passage, score);
        }

        Hit reranked(double read) {
            return new Hit(passage, score, ranks.reranked(read));
        }
    }

    private static int depth(int limit) {
        return Math.max(limit, DEPTH);
    }

    private Found find(Query query, SearchFilter filter, int limit) {
        List<ScoredPassage> words = lexical.passages(query, filter, depth(limit));
        Step denseStep = Step.OFF;
        List<DenseRetriever.Near> near = List.of();
        if (dense.isPresent()) {
            try {
                near = dense.get().passages(query, filter, depth(limit));
                denseStep = Step.USED;
            } catch (SearchModelException _) {
                omissions.withoutDense();
                denseStep = Step.OMITTED;
            }
        }
        List<Hit> hits = fused(words, near, denseStep);
        Step rerankStep = Step.OFF;
        if (reranker.isPresent() && !hits.isEmpty() && !query.text().isBlank()) {
            try {
                hits = reranked(reranker.get(), query, hits);
                rerankStep = Step.USED;
            } catch (SearchModelException _) {
                omissions.withoutReranker();
                rerankStep = Step.OMITTED;
            }
        }
        return new Found(scored(hits, words).stream().limit(limit).toList(), denseStep, rerankStep);
    }

    private List<Hit> fused(
            List<ScoredPassage> words, List<DenseRetriever.Near> near, Step denseStep) {
        Map<String, Passage> passages = new HashMap<>();
        words.forEach(hit -> passages.put(hit.passage().id(), hit.passage()));
        near.forEach(hit -> passages.put(hit.passage().id(), hit.passage()));
        List<String> first = words.stream().map(hit -> hit.passage().id()).toList();
        List<String> second = near.stream().map(hit -> hit.passage().id()).toList();
        Map<String, Integer> wordRanks = ranks(first);
        Map<String, Integer> denseRanks = ranks(second);
        List<Hit> hits = new ArrayList<>();
        for (ReciprocalRank.Fused<String> fused : ReciprocalRank.fuse(List.of(first, second))) {
            Optional<Integer> denseRank = Optional.ofNullable(denseRanks.get(fused.hit()));
            HitTrace.Ranks ranks =
                    new HitTrace.Ranks(
                            Optional.ofNullable(wordRanks.get(fused.hit())),
                            denseRank,
                            denseRank.map(rank -> near.get(rank - 1).cosine()),
                            denseStep == Step.USED ? Optional.of(fused.points()) : Optional.empty(),
                            Optional.empty());
            hits.add(new Hit(Objects.requireNonNull(passages.get(fused.hit())), 0, ranks));
        }
        return foldsNearDuplicates ? duplicates.fold(hits, Hit::passage, hits.size()) : hits;
    }

    private static Map<String, Integer> ranks(List<String> list) {
        Map<String, Integer> ranks = new HashMap<>();
        IntStream.range(0, list.size()).forEach(i -> ranks.put(list.get(i), i + 1));
        return ranks;
    }

    private static List<Hit> reranked(Reranker reranker, Query query, List<Hit> hits)
            throws SearchModelException {
        List<Hit> first = hits.subList(0, Math.min(RERANKED, hits.size()));
        List<Double> read =
                reranker.scores(
                        query.text(),
                        first.stream().map(hit -> PassageText.of(hit.passage())).toList());
        if (read.size() != first.size() || read.stream().anyMatch(s -> !Double.isFinite(s))) {
            throw new SearchModelException(
                    "Modellen bak RERANKER_FILE ga ikke ett tall til hver tekst.");
        }
        List<Hit> anew = new ArrayList<>();
        IntStream.range(0, first.size())
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(read::get).reversed())
                .forEach(i -> anew.add(first.get(i).reranked(read.get(i))));
        anew.addAll(hits.subList(first.size(), hits.size()));
        return anew;
    }

    /** The words' scores, dealt out in the new order. */
    private static List<Hit> scored(List<Hit> hits, List<ScoredPassage> words) {
        List<Hit> scored = new ArrayList<>();
        float score = 1;
        for (int i = 0; i < hits.size(); i++) {
            score =
                    i < words.size()
                            ? words.get(i).score()
                            : score * (ReciprocalRank.K + i) / (ReciprocalRank.K + i + 1);
            scored.add(new Hit(hits.get(i).passage(), score, hits.get(i).ranks()));
        }
        return scored;
    }
}
