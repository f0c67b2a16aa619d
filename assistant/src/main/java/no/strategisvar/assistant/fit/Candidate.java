package no.strategisvar.assistant.fit;

import no.strategisvar.corpus.Anchor;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A record that an idea is held against.
 *
 * @param area the id of its area, or of its tool where it has no area, or {@code felles}
 * @param anchors every place its title stands
 * @param description where its description stands, none or one
 * @param traits what it is about: 1 for what the title says, less for description and heading
 * @param titleTraits what its title says it is about
 */
record Candidate(
        Kind kind,
        String id,
        String title,
        String area,
        List<Anchor> anchors,
        List<Anchor> description,
        Map<Trait, Double> traits,
        Set<Trait> titleTraits) {

    /** What kind of record it is. */
    enum Kind {
        MEASURE,
        PRIORITY,
        GOAL;

        String wireName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    Candidate {
        anchors = List.copyOf(anchors);
        description = List.copyOf(description);
        traits = Collections.unmodifiableMap(new LinkedHashMap<>(traits));
        titleTraits = Collections.unmodifiableSet(new LinkedHashSet<>(titleTraits));
    }
}
