package no.strategisvar.assistant.question;

import no.strategisvar.corpus.Area;
import no.strategisvar.corpus.Corpus;
import no.strategisvar.corpus.Definition;
import no.strategisvar.corpus.Statement;
import no.strategisvar.index.PassageIndex;
import no.strategisvar.index.Query;
import no.strategisvar.index.analysis.Word;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Decides what kind of answer a question wants, by the rules below, tried from the top:
 *
 * <ol>
 *   <li>«hvilke tiltak / hvor mange mål …» wants a complete list or a count of records
 *   <li>«status for …», «utfordringer for …» wants what the action plan says of an area
 *   <li>«hva er / betyr / menes med …» and a term that a document explains wants its definition
 *   <li>everything else wants the sentences that answer
 * </ol>
 */
public final class IntentReader {

    private final PassageIndex index;
    private final Corpus corpus;

    public IntentReader(PassageIndex index) {
        this.index = index;
        this.corpus = index.corpus();
    }

    /** The intent of a question that stands on its own. */
    public Intent read(String text) {
        List<Word> words = index.termMatch().words(text);
        Query query = index.query(text);
        return listing(words, query)
                .or(() -> situation(words, query))
                .or(() -> meaning(words, query))
                .orElseGet(() -> new Intent.Passages(query));
    }

    private Optional<Intent> listing(List<Word> words, Query query) {
        Set<String> folded = folded(words);
        boolean count = QuestionWords.asksForNumber(words);
        boolean openQuestion = QuestionWords.asksForReason(folded) && !count;
        Optional<RecordKind> kind = RecordNouns.kind(words);
        if (kind.isEmpty() || openQuestion || RecordNouns.isSingular(folded)) {
            return Optional.empty();
        }
        AreaMentions areas = AreaMentions.of(words, corpus, kind.get());
        Query topic = topic(query, areas.used());
        boolean listAsked = count || QuestionWords.asksForList(folded) || topic.terms().size() <= 2;
        return listAsked
                ? Optional.of(new Intent.Listing(kind.get(), count, areas.ids(), topic))
                : Optional.empty();
    }

    /**
     * The query without the words that name the kind of record, an area or the plan's own years.
     */
    private static Query topic(Query query, Set<String> used) {
        List<Query.Term> terms =
                query.terms().stream()
                        .filter(term -> !used.contains(term.word().folded()))
                        .filter(term -> !RecordNouns.isNoun(term.word()))
                        .filter(term -> !QuestionWords.isFiller(term.word().folded()))
                        .toList();
        return new Query(query.text(), terms);
    }

    private Optional<Intent> situation(List<Word> words, Query query) {
        Set<String> folded = folded(words);
        boolean status = folded.contains("status") || folded.contains("statusen");
        boolean challenges =
                words.stream().anyMatch(w -> w.stem().startsWith("utfordring"))
                        && !QuestionWords.asksForReason(folded);
        if (!status && !challenges) {
            return Optional.empty();
        }
        AreaMentions areas = AreaMentions.of(words, corpus, RecordKind.MEASURE);
        Statement.Topic topic = status ? Statement.Topic.STATUS : Statement.Topic.CHALLENGES;
        Set<String> about = new HashSet<>(areas.used());
        about.addAll(
                List.of(
                        "status",
                        "statusen",
                        "utfordringer",
                        "utfordringene",
                        "muligheter",
                        "mulighetene"));
        boolean onlyAreas = topic(query, about).terms().isEmpty();
        return onlyAreas && !areas.ids().isEmpty()
                ? Optional.of(new Intent.Situation(topic, areas.ids()))
                : Optional.empty();
    }

    private Optional<Intent> meaning(List<Word> words, Query query) {
        if (!QuestionWords.asksForMeaning(words)) {
            return Optional.empty();
        }
        List<String> asked = query.terms().stream().map(term -> term.word().stem()).toList();
        Definition best = null;
        for (Definition definition : corpus.definitions()) {
            List<String> term =
                    index.termMatch().words(definition.term()).stream().map(Word::stem).toList();
            boolean exact = Set.copyOf(term).equals(Set.copyOf(asked));
            if (exact) {
                best = definition;
            }
        }
        return Optional.ofNullable(best).map(Intent.Meaning::new);
    }

    private static Set<String> folded(List<Word> words) {
        Set<String> folded = new LinkedHashSet<>();
        words.forEach(word -> folded.add(word.folded()));
        return folded;
    }

    /** The areas of the corpus with their names, for a question that must be made clearer. */
    public List<String> areaNames() {
        List<String> names = new ArrayList<>();
        corpus.areas().stream().map(Area::label).forEach(names::add);
        return names;
    }
}
