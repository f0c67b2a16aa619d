package no.strategisvar.assistant.question;

import no.strategisvar.corpus.Corpus;
import no.strategisvar.corpus.Definition;
import no.strategisvar.index.PassageIndex;
import no.strategisvar.index.Query;
import no.strategisvar.index.TermMatch;
import no.strategisvar.index.analysis.Word;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the term of a question that a document explains: «hva betyr grønt skifte?». */
final class ExplainedTerms {

    /** How well a word has to be met to name a word of a term: but for a typing error. */
    private static final double NAMED = 0.8;

    private final PassageIndex index;
    private final Corpus corpus;
    private final TermMatch match;
    private final RecordWords recordWords;

    ExplainedTerms(PassageIndex index, RecordWords recordWords) {
        this.index = index;
        this.corpus = index.corpus();
        this.match = index.termMatch();
        this.recordWords = recordWords;
    }

    /** The longest explained term that is most of what is asked. */
    Optional<Definition> read(List<Word> words, Query query) {
        List<Query.Term> asked =
                query.terms().stream().filter(term -> !recordWords.isFiller(term.word())).toList();
        return corpus.definitions().stream()
                .filter(definition -> isAsked(definition, asked))
                .max(
                        Comparator.comparingInt((Definition d) -> -unnamed(d, words))
                                .thenComparingInt(d -> d.term().length()));
    }

    /** How many words of a term the question leaves out, such as «Trøndelag». */
    private int unnamed(Definition definition, List<Word> words) {
        List<String> stems = words.stream().map(Word::stem).toList();
        return (int)
                match.words(definition.term()).stream()
                        .filter(word -> !stems.contains(word.stem()))
                        .count();
    }

    private boolean isAsked(Definition definition, List<Query.Term> asked) {
        List<Word> term =
                match.words(definition.term()).stream()
                        .filter(word -> !index.isQuestionWord(word))
                        .toList();
        long named = asked.stream().filter(a -> match.strength(own(a), term) >= NAMED).count();
        return named >= term.size() && asked.size() - named <= 1;
    }

    private static Query.Term own(Query.Term term) {
        return new Query.Term(term.word(), 1, List.of());
    }
}
