package no.strategisvar.assistant.answer;

import no.strategisvar.assistant.evidence.Evidence;
import no.strategisvar.assistant.question.AreaNames;
import no.strategisvar.assistant.question.Intent;
import no.strategisvar.assistant.question.Question;
import no.strategisvar.assistant.texts.Language;
import no.strategisvar.assistant.texts.Texts;
import no.strategisvar.corpus.Anchor;
import no.strategisvar.corpus.Corpus;
import no.strategisvar.corpus.Measure;
import no.strategisvar.index.PassageIndex;
import no.strategisvar.index.Query;
import no.strategisvar.index.SearchFilter;

import java.util.ArrayList;
import java.util.List;

/**
 * Answers with the measure that fits best, its title and its description, and those that come
 * close.
 */
final class MeasureComposer {

    private static final int MOST = 2;
    private static final double CLOSE_TO_BEST = 0.85;

    private final PassageIndex index;
    private final Corpus corpus;
    private final Texts texts;
    private final MeasureSearch search;
    private final Evidence evidence;
    private final Declined declined;

    MeasureComposer(PassageIndex index, Texts texts, Evidence evidence, Declined declined) {
        this.index = index;
        this.corpus = index.corpus();
        this.texts = texts;
        this.search = new MeasureSearch(index);
        this.evidence = evidence;
        this.declined = declined;
    }

    Draft compose(Intent.OneMeasure one, Question question) {
        return closest(one.query(), question);
    }

    /** The measure whose title stands first at a place. */
    Draft one(Anchor title, Question question) {
        List<Piece> pieces =
                corpus.measures().stream()
                        .filter(measure -> measure.titleAnchors().getFirst().equals(title))
                        .flatMap(measure -> pieces(measure, question.language()).stream())
                        .toList();
        return new Draft(Outcome.ANSWERED, pieces, List.of());
    }

    /** The measures that a topic comes closest to, when it comes close to any. */
    Draft closest(Query topic, Question question) {
        List<MeasureSearch.Hit> hits = search.search(topic);
        boolean supported =
                evidence.judge(topic, index.passages(topic, SearchFilter.NONE, MOST * 2))
                        .isEnough();
        if (hits.isEmpty() || !supported) {
            return declined.notInSources(question, List.of());
        }
        double best = hits.getFirst().score();
        List<Piece> pieces = new ArrayList<>();
        hits.stream()
                .filter(hit -> hit.score() >= CLOSE_TO_BEST * best)
                .limit(MOST)
                .forEach(hit -> pieces.addAll(pieces(hit.measure(), question.language())));
        return new Draft(Outcome.ANSWERED, pieces, List.of());
    }

    private List<Piece> pieces(Measure measure, Language language) {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(
                Piece.frame(
                        texts.get(
                                language,
                                "measure.intro",
                                measure.number(),
                                AreaNames.of(corpus, texts, language, measure.area()))));
        pieces.add(Piece.quote(measure.title(), measure.titleAnchors().getFirst()));
        for (Anchor anchor : measure.descriptionAnchor()) {
            pieces.add(Piece.quote(corpus.text(anchor), anchor));
        }
        return pieces;
    }
}
