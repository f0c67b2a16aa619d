package no.strategisvar.assistant.http;

/**
 * Something that went wrong with a request, as RFC 9457 has it. Title and detail are Norwegian and
 * never repeat what the person wrote.
 */
record Problem(String type, String title, int status, String detail) {

    static Problem of(int status, String title, String detail) {
        return new Problem("about:blank", title, status, detail);
    }
}
