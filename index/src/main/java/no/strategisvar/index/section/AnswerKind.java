package no.strategisvar.index.section;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The kinds of answers of which a sentence can be seen to have one or none: a number for «hvor
 * mange», a name for «hvem». Tried in their order. A name, a number or a date has to be another
 * than those of the question.
 */
enum AnswerKind {
    TIME(
            "(?i:når|(hvilken|kva|ka) (dato|måned|månad|dag)|(hvilket|hvilke|kva|ka)"
                    + " (år|århundre|årstall|årstal|tiår))",
            "\\b(1\\d|20)\\d\\d\\b|\\b\\d\\d?[.:]\\d\\d\\b|(?i)-tallet|århundre"
                + "|\\b(januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember)\\b"
                + "|\\b\\w*(mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|kveld|morgen|formiddag|ettermiddag|natt|helg|helgen|uken|uka)\\b|\\bi"
                + " (går|fjor|dag|morgen|kveld|sommer|vinter|høst|vår)\\b|\\b(klokken|klokka|kl)\\b",
            true),
    DURATION(
            "(?i:(hvor|kor) (lenge|gammel|gamle|gammelt|gammal|gammalt))",
            "(?i)(\\d|\\b(ett|to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|elleve|tolv|flere|mange|noen|hundre|tusen|halv\\w*|et"
                + " par)\\b)"
                + "[^.]{0,20}\\b(år|måned\\w*|uke\\w*|døgn|dag\\w*|time\\w*|minutt\\w*|sekund\\w*|tiår|århundre\\w*)|-åring|\\d\\d?[-"
                + " ]år",
            false),
    QUANTITY(
            "(?i:(hvor|kor)"
                + " (mange|mye|mykje|høy|høyt|høye|høg|lang|langt|lange|stor|stort|store|ofte|dyp|dypt|tung|fort|bred|bredt))",
            "\\d[\\d.,]*|(?i)\\b(en|ett|to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|elleve|tolv|hundre|tusen|million(er)?|halv\\w*|begge|prosent)\\b",
            true),
    REASON(
            "(?i:hvorfor|kvifor|korfor)",
            "(?i)fordi|for å|derfor|på grunn|skyld|ettersom|siden|\\bda\\b|årsak|grunne|slik at",
            false),
    DEFINITION(
            "(?i:(hva|kva|ka) (er|var|betyr))"
                    + "|(?i:hvem|kven|kem) (er|var) (\\p{Lu}\\p{L}*|en|et|ein|den)",
            "\\b(er|var|betyr) (en|et|ei|ein|eit|den|det)\\b",
            false),
    NAME(
            "(?i:hvem|kven|kem|(hva|kva|ka)"
                    + " (heter|het|heiter|kalles|kaltes)|hvor|kor|(hvilke[tn]?|kva)"
                    + " (land|by|lag|klubb))",
            "(?<=[\\p{L}\\d,;:)»] )«?\\p{Lu}[\\p{L}-]+",
            true),
    ANY("", "", false);

    private final Pattern asked;
    private final Pattern given;
    private final boolean isNew;

    AnswerKind(String asked, String given, boolean isNew) {
        this.asked = pattern("\\b(?:" + asked + ")\\b");
        this.given = pattern(given);
        this.isNew = isNew;
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.UNICODE_CHARACTER_CLASS);
    }

    /** What a question asks for; {@link #ANY} where any sentence may answer it. */
    static AnswerKind of(String question) {
        for (AnswerKind kind : values()) {
            if (kind.asked.matcher(question).find()) {
                return kind;
            }
        }
        return ANY;
    }

    /** Whether a sentence has what a question of this kind asks for. */
    boolean isIn(String sentence, String question) {
        return this == ANY
                || given.matcher(sentence)
                        .results()
                        .anyMatch(found -> !isNew || isNew(found.group(), question));
    }

    /** The last letter of a longer word may be an ending. */
    private static boolean isNew(String given, String question) {
        String bare = given.replace("«", "").toLowerCase(Locale.ROOT);
        String stem = bare.length() > 5 ? bare.substring(0, bare.length() - 1) : bare;
        return !question.toLowerCase(Locale.ROOT).contains(stem);
    }
}
