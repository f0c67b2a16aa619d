package no.strategisvar.assistant.fit;

import no.strategisvar.assistant.texts.Language;
import no.strategisvar.assistant.texts.Texts;
import no.strategisvar.corpus.Area;
import no.strategisvar.corpus.Corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Says in plain words what was found; never how good it is, and never what it will lead to. */
final class Wording {

    private static final int MOST_NAMED = 3;

    private final Texts texts;
    private final Corpus corpus;

    Wording(Texts texts, Corpus corpus) {
        this.texts = texts;
        this.corpus = corpus;
    }

    String get(Language language, String key, Object... arguments) {
        return texts.get(language, key, arguments);
    }

    /** Why a record fits: what both are about, and where it does not meet the idea. */
    String reason(Idea idea, Scoring.Scored scored, Assessment.Fit fit) {
        Language language = idea.language();
        String kind = get(language, "fit.kind." + scored.candidate().kind().wireName());
        String shared = texts.joined(language, labels(scored.shared(), language));
        String reason =
                switch (fit) {
                    case STRONG -> get(language, "fit.reason.strong", shared, kind);
                    case PARTIAL -> get(language, "fit.reason.partial", shared, kind);
                };
        return scored.sameArea()
                ? reason
                : reason
                        + " "
                        + get(language, "fit.reason.area", kind, area(scored.candidate().area()));
    }

    private static List<String> labels(List<Trait> traits, Language language) {
        return traits.stream()
                .limit(MOST_NAMED)
                .map(trait -> trait.label().in(language))
                .distinct()
                .toList();
    }

    String suggestion(Trait trait, Language language) {
        String aspect = trait.aspect().wireName();
        return get(language, "fit.suggestion." + aspect, trait.label().in(language));
    }

    /** What to tell of, for an idea that says too little. */
    List<String> questions(Idea idea) {
        List<String> questions = new ArrayList<>();
        for (Aspect aspect : Aspect.values()) {
            if (!idea.says(aspect)) {
                questions.add(get(idea.language(), "fit.question." + aspect.wireName()));
            }
        }
        return questions;
    }

    /** The name of an area or tool as it stands in a sentence. */
    String area(String id) {
        return Stream.concat(corpus.areas().stream(), corpus.tools().stream())
                .filter(area -> area.id().equals(id))
                .map(Area::label)
                .map(label -> label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1))
                .findFirst()
                .orElse(id);
    }
}
