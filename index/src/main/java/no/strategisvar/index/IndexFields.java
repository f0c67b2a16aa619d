package no.strategisvar.index;

import no.strategisvar.index.analysis.Word;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.VectorSimilarityFunction;

import java.util.List;

/** The names of the Lucene fields, and how a text gets into them. */
final class IndexFields {

    static final String KIND = "kind";

    /** The kinds of entries, each also the name of their own text. */
    static final String PASSAGE = "passage";

    static final String SPAN = "span";
    static final String QUESTION = "question";

    /** The text of a passage or a span with all the questions written for it. */
    static final String EXPANDED_PASSAGE = "passage-expanded";

    static final String EXPANDED_SPAN = "span-expanded";

    /** A written question as it was written, for the trace. */
    static final String QUESTION_TEXT = "question-text";

    static final String ID = "id";
    static final String DOCUMENT = "document";
    static final String AREA = "area";
    static final String NUMBER = "number";

    /** The vector of a passage, where the index was written with an embedder. */
    static final String VECTOR = "vector";

    private IndexFields() {}

    static void addKey(Document document, String name, String value) {
        document.add(new StringField(name, value, StringField.Store.YES));
    }

    static void addNumber(Document document, int number) {
        document.add(new StoredField(NUMBER, number));
    }

    static void addQuestionText(Document document, String question) {
        document.add(new StoredField(QUESTION_TEXT, question));
    }

    /** Adds a vector of length 1. */
    static void addVector(Document document, float[] vector) {
        document.add(new KnnFloatVectorField(VECTOR, vector, VectorSimilarityFunction.DOT_PRODUCT));
    }

    static void addText(Document document, String name, List<Word> words) {
        Facet.all()
                .forEach(facet ->
                        document.add(
                                new TextField(
                                        facet.field(name), new TermStream(facet.terms(words)))));
    }
}
