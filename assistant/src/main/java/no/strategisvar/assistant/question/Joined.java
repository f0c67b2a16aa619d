package no.strategisvar.assistant.question;

import no.strategisvar.index.Query;

import java.util.List;
import java.util.regex.Pattern;

/** Tells which words of a topic stand side by side: «fisk og skalldyr», «lån, tilskudd». */
public final class Joined {

    private static final String LEAD = "(?:(?:om|for|i|til|med|på|mot)\\p{Z}+)?";

    private static final String QUOTE = "[«»\"“”„'‘’]?";

    private static final Pattern BOTH =
            Pattern.compile(
                    QUOTE
                            + "\\p{Z}*-?\\p{Z}*(?:,|/|&|,?\\p{Z}*\\b(?:og|samt|også)\\b|,?\\p{Z}*[(]?\\b(?:for"
                            + " eksempel|f[.]?eks[.]?|som for eksempel|til dømes|such as|for"
                            + " example)|[(])\\p{Z}*"
                            + LEAD
                            + QUOTE);

    private static final Pattern EITHER =
            Pattern.compile(
                    QUOTE
                            + "\\p{Z}*-?\\p{Z}*,?\\p{Z}*\\b(?:eller|or|elle|eler|ellr|ell)\\p{Z}+"
                            + LEAD
                            + QUOTE);

    private Joined() {}

    /** Whether two words stand side by side in a text, however they are joined. */
    public static boolean inAnyWay(Query.Term left, Query.Term right, String text) {
        String between = between(left, right, text);
        return BOTH.matcher(between).matches() || EITHER.matcher(between).matches();
    }

    /** The first of the words that stand side by side with one. */
    static Query.Term firstOfRow(List<Query.Term> terms, int at, String text) {
        int first = at;
        while (first > 0 && inAnyWay(terms.get(first - 1), terms.get(first), text)) {
            first--;
        }
        return terms.get(first);
    }

    /** The last of them. */
    static Query.Term lastOfRow(List<Query.Term> terms, int at, String text) {
        int last = at;
        while (last + 1 < terms.size() && inAnyWay(terms.get(last), terms.get(last + 1), text)) {
            last++;
        }
        return terms.get(last);
    }

    private static String between(Query.Term left, Query.Term right, String text) {
        int from = left.word().end();
        int to = right.word().start();
        return from <= to && to <= text.length() ? text.substring(from, to) : "";
    }
}
