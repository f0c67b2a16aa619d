package no.strategisvar.assistant.question;

import no.strategisvar.index.analysis.Word;

import java.util.List;
import java.util.Set;

/**
 * A message that greets, thanks or asks for help, and says nothing that could be looked for: «hei»,
 * «tusen takk», «hva kan du?».
 */
final class SmallTalk {

    private static final Set<String> OPENS =
            words(
                    """
                    hei hallo halla heisann heia morn dag kveld takk takker hade hjelp
                    hjelpe hjelpen hjelpa du deg spør spørre spørje test hello hi thanks
                    thank help ok greit supert flott fint fin bra
                    """);

    private static final Set<String> GOES_WITH =
            words(
                    """
                    hva hvem hvordan kan er e jeg eg æ meg mæ med for om noe noko nokka god
                    tusen mange så langt mye mykje svare på det ha you the til trenger treng vil
                    gjøre gjere fungerer virker what can who are do me how
                    """);

    private SmallTalk() {}

    static boolean isAll(List<Word> words) {
        return words.stream().map(Word::folded).anyMatch(OPENS::contains)
                && words.stream()
                        .map(Word::folded)
                        .allMatch(word -> OPENS.contains(word) || GOES_WITH.contains(word));
    }

    private static Set<String> words(String text) {
        return Set.of(text.split("\\s+"));
    }
}
