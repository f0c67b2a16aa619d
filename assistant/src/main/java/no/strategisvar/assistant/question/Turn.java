package no.strategisvar.assistant.question;

/** One message of a conversation, as the client keeps it. */
public record Turn(Role role, String content) {

    /** Who wrote it. */
    public enum Role {
        USER,
        ASSISTANT
    }
}
