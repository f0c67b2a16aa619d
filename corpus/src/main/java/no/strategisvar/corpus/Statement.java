package no.strategisvar.corpus;

import java.util.List;

/**
 * What an action plan says of an area as a whole.
 *
 * @param topic whether it looks back or ahead
 * @param area the id of the area it is about
 */
public record Statement(Topic topic, String documentId, String area, List<Anchor> anchors) {

    /** «Status 2022–2023» or «Utfordringer og muligheter». */
    public enum Topic {
        STATUS,
        CHALLENGES
    }

    public Statement {
        anchors = List.copyOf(anchors);
    }
}
