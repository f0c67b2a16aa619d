package no.strategisvar.index.analysis;

import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.no.NorwegianLightStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Norwegian words out of running text: words in lower case, nynorsk and dialect folded into bokmål,
 * {@code aa} into {@code å}, endings taken off. No word is thrown away: «ikke» decides what a
 * sentence says.
 *
 * <p>Example: «Korleis blir klimagassutsleppa kutta?» gives {@code hvordan blir klimagassutslepp
 * kutt}.
 */
public final class NorwegianAnalysis {

    /** Counts up whenever the same text gives other words than before; part of the fingerprint. */
    public static final int VERSION = 6;

    /** The stemmer's flags for bokmål (1) and nynorsk (2) together. */
    private static final int BOTH_STANDARDS = 3;

    private final Map<String, String> bokmaal;

    /** Analysis with the word list of the two written standards that the module ships. */
    public NorwegianAnalysis(Lexicon lexicon) {
        this.bokmaal = lexicon.bokmaal();
    }

    /** The words of a text in their order. */
    public List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        Tokenizer tokenizer = new StandardTokenizer();
        tokenizer.setReader(new StringReader(text));
        FoldedForm folded =
                new FoldedForm(
                        new WrittenStandardFilter(
                                new LettersFilter(new LowerCaseFilter(tokenizer)), bokmaal));
        try (TokenStream stems = new NorwegianLightStemFilter(folded, BOTH_STANDARDS)) {
            CharTermAttribute stem = stems.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stems.addAttribute(OffsetAttribute.class);
            stems.reset();
            while (stems.incrementToken()) {
                int start = offset.startOffset();
                int end = offset.endOffset();
                String surface = text.substring(start, end).toLowerCase(Locale.ROOT);
                words.add(new Word(surface, folded.current(), stem.toString(), start, end));
            }
            stems.end();
        } catch (IOException e) {
            throw new UncheckedIOException("reading from a string", e);
        }
        return List.copyOf(words);
    }
}
