package no.strategisvar.assistant.fit;

import no.strategisvar.assistant.guard.Guard;
import no.strategisvar.assistant.question.LanguageDetector;
import no.strategisvar.assistant.texts.Language;
import no.strategisvar.corpus.text.Sentences;
import no.strategisvar.index.PassageIndex;
import no.strategisvar.index.Query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Takes a description apart: its sentences, its traits and its places, each with the words that say
 * so. Sentences that try to give the assistant orders are left out; they say nothing of a project.
 */
final class IdeaReader {

    /** A second and third mention make a trait this much clearer. */
    private static final double MENTIONED_AGAIN = 0.2;

    private static final int MOST_REPEATS = 2;

    /** In a text of more words than this, one mention among many says less. */
    private static final double WORDS_OF_A_SHORT_IDEA = 40;

    private final PassageIndex index;
    private final Traits traits;
    private final Guard guard;
    private final LanguageDetector languages;

    IdeaReader(PassageIndex index, Traits traits, Guard guard, LanguageDetector languages) {
        this.index = index;
        this.traits = traits;
        this.guard = guard;
        this.languages = languages;
    }

    Idea read(String description) {
        Language language = languages.standard(description);
        List<Idea.Sentence> sentences = sentences(description);
        String text = String.join("\n", sentences.stream().map(Idea.Sentence::text).toList());
        Query query = index.query(text);
        Map<Trait, Idea.Mention> mentions = new LinkedHashMap<>();
        traits.inIdea(index.termMatch().words(text))
                .forEach((trait, hits) -> mentions.put(trait, mention(hits, query.terms().size())));
        return new Idea(
                text,
                language,
                query,
                placed(sentences),
                mentions,
                parts(text, mentions, language),
                traits.places().isElsewhere(text));
    }

    private List<Idea.Sentence> sentences(String description) {
        List<Idea.Sentence> sentences = new ArrayList<>();
        for (String line : description.split("\\R", -1)) {
            for (Sentences.Range range : Sentences.split(line)) {
                String sentence = line.substring(range.start(), range.end());
                if (guard.check(sentence).filter(r -> r == Guard.Reason.ORDERS).isEmpty()) {
                    sentences.add(new Idea.Sentence(sentence, 0, 0));
                }
            }
        }
        return sentences;
    }

    /** Where each sentence stands in the text that they make together. */
    private static List<Idea.Sentence> placed(List<Idea.Sentence> sentences) {
        List<Idea.Sentence> placed = new ArrayList<>();
        int at = 0;
        for (Idea.Sentence sentence : sentences) {
            placed.add(new Idea.Sentence(sentence.text(), at, at + sentence.text().length()));
            at += sentence.text().length() + 1;
        }
        return placed;
    }

    private static Idea.Mention mention(List<Cue.Hit> hits, int words) {
        double clearest = hits.stream().mapToDouble(Cue.Hit::strength).max().orElse(0);
        long places = hits.stream().map(Cue.Hit::start).distinct().count();
        double again = 1 + MENTIONED_AGAIN * Math.min(MOST_REPEATS, places - 1);
        double share = Math.min(1, places * WORDS_OF_A_SHORT_IDEA / Math.max(1, words));
        return new Idea.Mention(clearest * again * share, hits);
    }

    private List<Idea.Part> parts(
            String text, Map<Trait, Idea.Mention> mentions, Language language) {
        List<Idea.Part> parts = new ArrayList<>();
        mentions.forEach((trait, mention) -> {
            Optional<Cue.Hit> longest =
                    mention.hits().stream()
                            .max((a, b) -> a.end() - a.start() - (b.end() - b.start()));
            longest.ifPresent(hit ->
                    parts.add(
                            new Idea.Part(
                                    trait.aspect(),
                                    trait.label().in(language),
                                    text.substring(hit.start(), hit.end()))));
        });
        traits.places()
                .inCounty(text)
                .forEach(place -> parts.add(new Idea.Part(Aspect.PLACE, place, place)));
        return parts;
    }
}
