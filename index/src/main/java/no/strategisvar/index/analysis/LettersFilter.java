package no.strategisvar.index.analysis;

import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.ScandinavianNormalizer;
import org.apache.lucene.analysis.miscellaneous.ScandinavianNormalizer.Foldings;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

import java.io.IOException;
import java.util.EnumSet;
import java.util.regex.Pattern;

/**
 * Swedish and Danish letters, and those of a keyboard without {@code æøå}, as the Norwegian ones.
 * Unlike Lucene's own filter it leaves {@code ae} and {@code oe} alone where they are two letters:
 * at the seam of an ending («klimaet», «datoer», «noen») and in words such as «poeng».
 *
 * <p>Example: {@code baerekraft} becomes {@code bærekraft}, {@code temaer} stays.
 */
final class LettersFilter extends TokenFilter {

    /** {@code æ} nearly always stands before {@code r}; «temaer» has an ending, «klaer» has not. */
    private static final Pattern AE = Pattern.compile("ae(?=r)(?!(?<=...ae)r(?:ne|en|s)?$)");

    /** But for endings («datoene», «boende»), «noen», «poeng», «poesi», «poet», «Boeing». */
    private static final Pattern OE =
            Pattern.compile(
                    "(?!(?<=^n)oen)(?!(?<=^p)oe(?:ng|s|t))(?!(?<=^b)oei)"
                            + "oe(?![ue])(?!(?:n|ne|nes|ns|nde|ndes|t|ts|r|rs|ren|rne|rnes)?$)");

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final ScandinavianNormalizer normalizer =
            new ScandinavianNormalizer(EnumSet.of(Foldings.AA));

    LettersFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        term.setLength(normalizer.processToken(term.buffer(), term.length()));
        if (hasE()) {
            String folded = OE.matcher(AE.matcher(term).replaceAll("æ")).replaceAll("ø");
            term.setEmpty().append(folded);
        }
        return true;
    }

    /** Most words have neither {@code ae} nor {@code oe}. */
    private boolean hasE() {
        for (int i = 1; i < term.length(); i++) {
            char before = term.charAt(i - 1);
            if (term.charAt(i) == 'e' && (before == 'a' || before == 'o')) {
                return true;
            }
        }
        return false;
    }
}
