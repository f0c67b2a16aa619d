package no.strategisvar.assistant.fit;

import com.fasterxml.jackson.core.type.TypeReference;

import no.strategisvar.assistant.texts.RulesResource;
import no.strategisvar.index.PassageIndex;
import no.strategisvar.index.TermMatch;
import no.strategisvar.index.analysis.Word;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** The traits of {@code idea-traits.yaml}, found in ideas and in the records of a plan. */
final class Traits {

    /** The trait of an idea that serves only the person who has it. */
    private static final String FOR_ONESELF = "privat";

    private final PassageIndex index;
    private final TermMatch match;
    private final List<Trait> all;
    private final Places places;

    private record File(List<Entry> traits, PlaceNames places) {}

    private record PlaceNames(List<String> county, List<String> elsewhere) {}

    private record Entry(
            String id,
            String aspect,
            Trait.Label label,
            List<String> areas,
            List<String> idea,
            List<String> plan) {}

    Traits(PassageIndex index) {
        this.index = index;
        this.match = index.termMatch();
        File read = RulesResource.read("idea-traits.yaml", new TypeReference<File>() {});
        all = read.traits().stream().map(this::trait).toList();
        places = new Places(read.places().county(), read.places().elsewhere());
    }

    private Trait trait(Entry entry) {
        return new Trait(
                entry.id(),
                Aspect.valueOf(entry.aspect().toUpperCase(Locale.ROOT)),
                entry.label(),
                entry.areas() == null ? List.of() : entry.areas(),
                entry.idea().stream().map(text -> Cue.of(text, match)).toList(),
                entry.plan().stream().map(text -> Cue.of(text, match)).toList());
    }

    Places places() {
        return places;
    }

    static boolean isForOneself(Trait trait) {
        return trait.id().equals(FOR_ONESELF);
    }

    /** Every mention of a trait in the words of an idea. */
    Map<Trait, List<Cue.Hit>> inIdea(List<Word> words) {
        return find(words, Trait::idea);
    }

    /** Every mention of a trait in the words of a record. */
    Map<Trait, List<Cue.Hit>> inPlan(String text) {
        return find(match.words(text), Trait::plan);
    }

    private Map<Trait, List<Cue.Hit>> find(List<Word> words, Function<Trait, List<Cue>> cues) {
        Map<Trait, List<Cue.Hit>> found = new LinkedHashMap<>();
        for (Trait trait : all) {
            List<Cue.Hit> hits = new ArrayList<>();
            for (Cue cue : cues.apply(trait)) {
                hits(cue, words, hits);
            }
            if (!hits.isEmpty()) {
                found.put(trait, List.copyOf(hits));
            }
        }
        return found;
    }

    private void hits(Cue cue, List<Word> words, List<Cue.Hit> hits) {
        for (int i = 0; i < words.size(); i++) {
            boolean bindsOnly = cue.words().size() == 1 && index.isQuestionWord(words.get(i));
            if (!bindsOnly) {
                cue.at(words, i, match).ifPresent(hits::add);
            }
        }
    }
}
