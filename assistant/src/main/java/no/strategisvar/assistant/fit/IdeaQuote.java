package no.strategisvar.assistant.fit;

import java.util.List;

/** Picks the applicant's own words that carry a match: verbatim, and no longer than needed. */
final class IdeaQuote {

    /** A longer sentence is cut at words around what was met, in UTF-16 units. */
    private static final int LONGEST = 240;

    private IdeaQuote() {}

    /** The sentence that says most of what is shared; the first one when none does. */
    static String of(Idea idea, List<Trait> shared) {
        Idea.Sentence best = idea.sentences().getFirst();
        int most = 0;
        for (Idea.Sentence sentence : idea.sentences()) {
            int said = said(idea, shared, sentence);
            if (said > most) {
                best = sentence;
                most = said;
            }
        }
        return best.text().length() <= LONGEST ? best.text() : cut(idea, shared, best);
    }

    /** What is shared first counts most. */
    private static int said(Idea idea, List<Trait> shared, Idea.Sentence sentence) {
        int said = 0;
        for (int i = 0; i < shared.size(); i++) {
            boolean here = hits(idea, shared.get(i)).stream().anyMatch(hit -> in(hit, sentence));
            if (here) {
                said += shared.size() - i;
            }
        }
        return said;
    }

    private static String cut(Idea idea, List<Trait> shared, Idea.Sentence sentence) {
        int from =
                shared.stream()
                        .flatMap(trait -> hits(idea, trait).stream())
                        .filter(hit -> in(hit, sentence))
                        .mapToInt(Cue.Hit::start)
                        .findFirst()
                        .orElse(sentence.start());
        int start = Math.max(sentence.start(), from - LONGEST / 3);
        int end = Math.min(sentence.end(), start + LONGEST);
        while (start > sentence.start() && !isSpace(idea, start - 1)) {
            start--;
        }
        while (end < sentence.end() && !isSpace(idea, end)) {
            end++;
        }
        return idea.text().substring(start, end);
    }

    private static boolean isSpace(Idea idea, int at) {
        return Character.isWhitespace(idea.text().charAt(at));
    }

    private static List<Cue.Hit> hits(Idea idea, Trait trait) {
        Idea.Mention mention = idea.mentions().get(trait);
        return mention == null ? List.of() : mention.hits();
    }

    private static boolean in(Cue.Hit hit, Idea.Sentence sentence) {
        return hit.start() >= sentence.start() && hit.end() <= sentence.end();
    }
}
