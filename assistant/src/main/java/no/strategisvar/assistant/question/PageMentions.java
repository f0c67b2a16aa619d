package no.strategisvar.assistant.question;

import no.strategisvar.corpus.text.Sentences;
import no.strategisvar.index.analysis.Word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The pages that a question names: «på side 8», «s. 8–10», «page 8 and 9».
 *
 * @param pages their numbers, as printed
 * @param places where in the question they are named
 */
record PageMentions(Set<Integer> pages, List<Sentences.Range> places) {

    private static final Pattern NAMED =
            Pattern.compile(
                    "\\b(?:sidd?(?:e|a|en|ene|ane|er|or)|page|pages|s\\.|pg\\.?)\\s*(?:nr\\.?|nummer)?\\s*("
                            + NumberRanges.ROW
                            + ")",
                    Pattern.CASE_INSENSITIVE
                            | Pattern.UNICODE_CASE
                            | Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern LEAVES_OUT =
            Pattern.compile(
                    "(?:men )?(?:ikke|ikkje|itj|uten|utan|not|without|dropp)\\b",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    PageMentions {
        pages = Set.copyOf(pages);
        places = List.copyOf(places);
    }

    static PageMentions of(String text) {
        Set<Integer> pages = new TreeSet<>();
        List<Sentences.Range> places = new ArrayList<>();
        Matcher named = NAMED.matcher(text);
        while (named.find()) {
            places.add(new Sentences.Range(named.start(), named.end()));
            if (!isLeftOut(text, named.start())) {
                pages.addAll(NumberRanges.of(named.group(1)));
            }
        }
        return new PageMentions(pages, places);
    }

    /** «Ikke ta med kapitlet på s. 14.» */
    private static boolean isLeftOut(String text, int place) {
        int start = Sentences.around(place, text, Sentences.Style.TYPED).start();
        return LEAVES_OUT.matcher(text.substring(start, place)).lookingAt();
    }

    /** Whether a word of the question is part of what names them. */
    boolean isNamedBy(Word word) {
        return places.stream().anyMatch(place -> place.holds(word.start(), word.end()));
    }
}
