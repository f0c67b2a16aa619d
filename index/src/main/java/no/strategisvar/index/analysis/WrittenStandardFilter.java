package no.strategisvar.index.analysis;

import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

import java.io.IOException;
import java.util.Map;

/**
 * Replaces nynorsk and dialect words by the bokmål word, so that the two written standards meet.
 * Example: {@code utslepp} becomes {@code utslipp}, {@code korleis} becomes {@code hvordan}.
 */
final class WrittenStandardFilter extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final Map<String, String> bokmaal;

    WrittenStandardFilter(TokenStream input, Map<String, String> bokmaal) {
        super(input);
        this.bokmaal = bokmaal;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        String replacement = bokmaal.get(term.toString());
        if (replacement != null) {
            term.setEmpty().append(replacement);
        }
        return true;
    }
}
