package no.strategisvar.assistant.answer;

import no.strategisvar.assistant.evidence.Evidence;
import no.strategisvar.assistant.evidence.OtherSubjects;
import no.strategisvar.assistant.question.AnswerType;
import no.strategisvar.assistant.question.AnswerTypes;
import no.strategisvar.assistant.question.Parts;
import no.strategisvar.assistant.question.Question;
import no.strategisvar.assistant.texts.Language;
import no.strategisvar.assistant.texts.Texts;
import no.strategisvar.corpus.Anchor;
import no.strategisvar.corpus.Descriptor;
import no.strategisvar.corpus.DocumentKind;
import no.strategisvar.corpus.Passage;
import no.strategisvar.corpus.Span;
import no.strategisvar.index.PassageIndex;
import no.strategisvar.index.Query;
import no.strategisvar.index.ScoredPassage;
import no.strategisvar.index.Search;
import no.strategisvar.index.SearchFilter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Answers with the sentences and list items that come closest to the question, where they do. */
final class PassageComposer {

    private static final int PASSAGES = 8;

    private static final Comparator<Descriptor> AUTHORITY =
            Comparator.comparing(Descriptor::status).thenComparing(Descriptor::id);

    private final PassageIndex index;
    private final Texts texts;
    private final Declined declined;
    private final OtherSubjects otherSubjects;
    private final SpanSelection selection;
    private final Evidence evidence;
    private final AnswerTypes types = new AnswerTypes();

    PassageComposer(PassageIndex index, Texts texts, Evidence evidence, Declined declined) {
        this.index = index;
        this.texts = texts;
        this.declined = declined;
        this.selection = new SpanSelection();
        this.evidence = evidence;
        this.otherSubjects = new OtherSubjects(index.termMatch());
    }

    Draft compose(Question question) {
        Query query = question.subject(index);
        Optional<OtherSubjects.Subject> other = otherSubjects.of(query.withoutContext());
        if (other.isPresent()) {
            return declined.outOfScope(question, other.get().where(question.language()));
        }
        Search search = index.search(query);
        List<ScoredPassage> passages = search.passages(PASSAGES);
        AnswerType type = types.of(Parts.asking(question.asked()));
        return switch (evidence.judge(query.withoutContext(), passages)) {
            case SURE -> {
                List<SpanSelection.Run> runs = selection.select(search, type, passages);
                yield answer(
                        runs.isEmpty() ? selection.select(search, AnswerType.ANY, passages) : runs,
                        question,
                        passages);
            }
            case ENOUGH -> {
                List<SpanSelection.Run> runs = selection.select(search, type, passages);
                yield runs.isEmpty()
                        ? declined.notInSources(question, nearby(passages))
                        : answer(runs, question, passages);
            }
            case NEARBY -> declined.notInSources(question, nearby(passages));
            case ELSEWHERE -> declined.outOfScope(question);
            case NONE ->
                    type.equals(AnswerType.ANY)
                            ? declined.outOfScope(question)
                            : declined.notInSources(question, List.of());
        };
    }

    /** How well the documents support an answer to a question, from 0 to 1. */
    double support(Question question) {
        Query query = question.query(index);
        return evidence.support(
                query.withoutContext(), index.passages(query, SearchFilter.NONE, PASSAGES));
    }

    /** Whether the documents say anything of what is asked. */
    boolean isSupported(Question question) {
        Query query = question.subject(index);
        return evidence.judge(
                        query.withoutContext(), index.passages(query, SearchFilter.NONE, PASSAGES))
                .isEnough();
    }

    /** Each document says its own, named and dated; the one that binds most says it first. */
    private Draft answer(
            List<SpanSelection.Run> runs, Question question, List<ScoredPassage> passages) {
        Map<Descriptor, List<SpanSelection.Run>> byDocument = new TreeMap<>(AUTHORITY);
        for (SpanSelection.Run run : runs) {
            byDocument.computeIfAbsent(descriptor(run.passage()), _ -> new ArrayList<>()).add(run);
        }
        List<Piece> pieces = new ArrayList<>();
        byDocument.forEach((document, own) -> {
            pieces.add(Piece.frame(intro(document, own, question.language())));
            Map<Passage, List<Anchor>> chosen = new LinkedHashMap<>();
            own.forEach(run ->
                    chosen.computeIfAbsent(run.passage(), _ -> new ArrayList<>())
                            .add(run.anchor()));
            chosen.forEach((passage, anchors) ->
                    anchors.forEach(anchor -> pieces.addAll(lines(passage, anchor))));
        });
        return new Draft(
                Outcome.ANSWERED,
                pieces,
                List.of(),
                passages.stream().map(ScoredPassage::passage).toList());
    }

    private Descriptor descriptor(Passage passage) {
        return index.corpus().document(passage.documentId()).orElseThrow().descriptor();
    }

    /** The lines of a run: sentences as a paragraph, list items each on its own. */
    private static List<Piece> lines(Passage passage, Anchor anchor) {
        List<Piece> lines = new ArrayList<>();
        passage.spans().stream()
                .filter(span -> span.start() >= anchor.start() && span.end() <= anchor.end())
                .forEach(span -> {
                    Anchor own = new Anchor(passage.id(), span.start(), span.end());
                    switch (span.kind()) {
                        case ITEM -> lines.add(Piece.item(passage.text(span), List.of(own)));
                        case SENTENCE -> lines.add(Piece.quote(passage.text(span), own));
                    }
                });
        boolean prose = lines.stream().allMatch(line -> line.form() == Piece.Form.PARAGRAPH);
        return prose
                ? List.of(
                        Piece.quote(passage.text().substring(anchor.start(), anchor.end()), anchor))
                : lines;
    }

    private String intro(Descriptor document, List<SpanSelection.Run> runs, Language language) {
        String key =
                switch (document.status()) {
                    case SUPERSEDED -> "frame.superseded";
                    case DRAFT -> "frame.draft";
                    case ADOPTED, INFORMATION ->
                            document.kind() == DocumentKind.NEWS ? "frame.news" : "frame.plan";
                };
        String date = document.adopted() == null ? "" : " (" + document.adopted() + ")";
        int points = goesOn(runs.getFirst().passage()) ? 0 : SpanSelection.wholeList(runs);
        String list = points == 0 ? "" : texts.get(language, "frame.points", points);
        return texts.get(language, key, document.shortTitle(), date, list);
    }

    /** Whether a list may go on in the passage before or after, as it does over a page's end. */
    private boolean goesOn(Passage passage) {
        return index.corpus().document(passage.documentId()).orElseThrow().passages().stream()
                .filter(other -> Math.abs(other.position() - passage.position()) == 1)
                .filter(other -> other.path().equals(passage.path()))
                .map(other ->
                        other.position() < passage.position()
                                ? other.spans().getLast()
                                : other.spans().getFirst())
                .anyMatch(span -> span.kind() == Span.Kind.ITEM);
    }

    private static List<String> nearby(List<ScoredPassage> passages) {
        return passages.stream()
                .map(hit -> hit.passage().path())
                .filter(path -> !path.isEmpty())
                .map(path -> "«" + path.getFirst() + "»")
                .distinct()
                .limit(2)
                .toList();
    }
}
