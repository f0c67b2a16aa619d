package no.strategisvar.corpus;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A focus area (satsingsområde) or a tool (verktøy).
 *
 * @param id its id in addresses
 * @param label its name in the plan
 * @param nn its name in nynorsk, or null where it is the same
 * @param also other names that people give it
 */
public record Area(String id, String label, @Nullable String nn, List<String> also) {

    public Area {
        also = also == null ? List.of() : List.copyOf(also);
    }

    /** An area with one name. */
    public Area(String id, String label) {
        this(id, label, null, List.of());
    }
}
