package no.strategisvar.index.analysis;

import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

import java.io.IOException;

/** Remembers how a word looked before the filters after this one changed it. */
final class FoldedForm extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private String current = "";

    FoldedForm(TokenStream input) {
        super(input);
    }

    String current() {
        return current;
    }

    @Override
    public boolean incrementToken() throws IOException {
        boolean more = input.incrementToken();
        current = more ? term.toString() : "";
        return more;
    }
}
