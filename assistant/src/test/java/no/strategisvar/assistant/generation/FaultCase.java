package no.strategisvar.assistant.generation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;

import no.strategisvar.assistant.model.Claims;
import no.strategisvar.assistant.model.FaultServer.Line;
import no.strategisvar.assistant.model.ScriptedProvider;
import no.strategisvar.assistant.model.SeenPrompt;
import no.strategisvar.assistant.model.WireFormat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * Every way a provider fails that the README's table names, with what the reader is to get: where
 * the provider streams, and where it sends the whole text at once.
 */
enum FaultCase {
    CLOSED_AT_ONCE(Gets.documents("unreachable"), Gets.documents("unreachable")) {
        @Override
        void play(Stage on) throws IOException {
            on.line().reset();
        }
    },
    NO_ANSWER(Gets.documents("silent"), Gets.documents("silent")) {
        @Override
        void play(Stage on) throws IOException {
            on.line().hold(HOLD);
        }
    },
    HEADERS_AND_NO_BODY(Gets.documents("silent"), Gets.documents("silent")) {
        @Override
        void play(Stage on) throws IOException {
            on.open();
            on.line().hold(HOLD);
        }
    },
    STATUS_500(Gets.documents("broken"), Gets.documents("broken")) {
        @Override
        void play(Stage on) throws IOException {
            on.refuse("500 Internal Server Error");
        }
    },
    STATUS_503_ONCE(Gets.written(), Gets.written()) {
        @Override
        void play(Stage on) throws IOException {
            if (on.call() == 1) {
                on.refuse("503 Service Unavailable");
            } else {
                on.answer(on.honest());
            }
        }
    },
    STATUS_429_WITH_A_SHORT_WAIT(Gets.written(), Gets.written()) {
        @Override
        void play(Stage on) throws IOException {
            if (on.call() == 1) {
                on.refuse("429 Too Many Requests", "Retry-After: 0.2");
            } else {
                on.answer(on.honest());
            }
        }
    },
    STATUS_429_WITH_A_LONG_WAIT(Gets.documents("busy"), Gets.documents("busy")) {
        @Override
        void play(Stage on) throws IOException {
            on.refuse("429 Too Many Requests", "Retry-After: 3600");
        }
    },
    STATUS_429_UNTIL_A_DATE(Gets.documents("busy"), Gets.documents("busy")) {
        @Override
        void play(Stage on) throws IOException {
            String date =
                    DateTimeFormatter.RFC_1123_DATE_TIME.format(
                            ZonedDateTime.now(ZoneOffset.UTC).plusHours(1));
            on.refuse("429 Too Many Requests", "Retry-After: " + date);
        }
    },
    STATUS_401(Gets.documents("refused"), Gets.documents("refused")) {
        @Override
        void play(Stage on) throws IOException {
            on.refuse("401 Unauthorized");
        }
    },
    STATUS_400(Gets.documents("rejected"), Gets.documents("rejected")) {
        @Override
        void play(Stage on) throws IOException {
            on.refuse("400 Bad Request");
        }
    },
    STATUS_404(Gets.documents("rejected"), Gets.documents("rejected")) {
        @Override
        void play(Stage on) throws IOException {
            on.refuse("404 Not Found");
        }
    },
    REDIRECT(Gets.documents("rejected"), Gets.documents("rejected")) {
        @Override
        void play(Stage on) throws IOException {
            on.refuse("302 Found", "Location: http://127.0.0.1:9/ond");
        }
    },
    PAGE_FOR_PEOPLE(Gets.documents("garbled"), Gets.documents("garbled")) {
        @Override
        void play(Stage on) throws IOException {
            on.line().head("200 OK", "Content-Type: text/html; charset=utf-8");
            on.line().chunk("<html><body>Logg inn</body></html>");
            on.line().end();
        }
    },
    NOT_HTTP(Gets.documents("unreachable"), Gets.documents("unreachable")) {
        @Override
        void play(Stage on) throws IOException {
            on.line().raw("SSH-2.0-OpenSSH_9.2\r\n\r\n");
        }
    },
    BROKEN_JSON(Gets.documents("garbled"), Gets.documents("garbled")) {
        @Override
        void play(Stage on) throws IOException {
            on.open();
            on.line().chunk(on.streaming() ? "data: {\"choices\":[{]\n\n" : "{\"choices\":[{]");
            on.line().end();
        }
    },
    NAMED_ERROR_EVENT(Gets.documents("cut"), Gets.notSuch()) {
        @Override
        void play(Stage on) throws IOException {
            on.half(on.honest(), 2);
            on.line().chunk("event: error\ndata: {\"error\":{\"message\":\"overbelastet\"}}\n\n");
            on.line().end();
        }
    },
    ERROR_IN_A_CHUNK(Gets.documents("cut"), Gets.notSuch()) {
        @Override
        void play(Stage on) throws IOException {
            on.half(on.honest(), 2);
            on.line().chunk("data: {\"error\":{\"message\":\"overbelastet\"}}\n\n");
            on.line().chunk("data: [DONE]\n\n");
            on.line().end();
        }
    },
    ENDS_HALFWAY(Gets.documents("cut"), Gets.documents("garbled")) {
        @Override
        void play(Stage on) throws IOException {
            on.half(on.honest(), 2);
            on.line().end();
        }
    },
    ENDS_AFTER_A_CHECKED_CLAIM(Gets.part("cut"), Gets.notSuch()) {
        @Override
        void play(Stage on) throws IOException {
            on.oneClaim();
            on.line().end();
        }
    },
    NO_FINISH_REASON(Gets.part("cut"), Gets.part("cut")) {
        @Override
        void play(Stage on) throws IOException {
            on.altered(on.honest(), "\"finish_reason\":\"stop\"", "\"finish_reason\":null");
        }
    },
    STOPPED_BY_LENGTH(Gets.part("too_long"), Gets.part("too_long")) {
        @Override
        void play(Stage on) throws IOException {
            on.altered(on.honest(), "\"finish_reason\":\"stop\"", "\"finish_reason\":\"length\"");
        }
    },
    STOPPED_BY_A_FILTER(Gets.documents("filtered"), Gets.documents("filtered")) {
        @Override
        void play(Stage on) throws IOException {
            on.altered("x", "\"finish_reason\":\"stop\"", "\"finish_reason\":\"content_filter\"");
        }
    },
    EMPTY_TEXT(Gets.documents("empty"), Gets.documents("empty")) {
        @Override
        void play(Stage on) throws IOException {
            on.answer("");
        }
    },
    PLAIN_TEXT(Gets.documents("unsupported"), Gets.documents("unsupported")) {
        @Override
        void play(Stage on) throws IOException {
            on.answer("Planen sier mye fint om reindrift, og alle får støtte.");
        }
    },
    STALLS(Gets.documents("stalled"), Gets.documents("silent")) {
        @Override
        void play(Stage on) throws IOException {
            on.half(on.honest(), 2);
            on.line().hold(HOLD);
        }
    },
    STALLS_AFTER_A_CHECKED_CLAIM(Gets.part("stalled"), Gets.notSuch()) {
        @Override
        void play(Stage on) throws IOException {
            on.oneClaim();
            on.line().hold(HOLD);
        }
    },
    NEVER_ENDS(Gets.documents("endless"), Gets.documents("silent")) {
        @Override
        void play(Stage on) throws IOException, InterruptedException {
            on.open();
            for (int i = 0; i < 400; i++) {
                on.line().chunk(on.streaming() ? on.piece("og så videre ") : " ");
                Thread.sleep(20);
            }
        }
    },
    FLOOD(Gets.documents("too_long"), Gets.documents("too_long")) {
        @Override
        void play(Stage on) throws IOException {
            on.open();
            String much = "x".repeat(1024 * 1024);
            on.line().chunk("data: {\"x\":\"");
            for (int i = 0; i < 10; i++) {
                on.line().chunk(much);
            }
        }
    },
    RESET_HALFWAY(Gets.documents("cut"), Gets.documents("cut")) {
        @Override
        void play(Stage on) throws IOException {
            on.half(on.honest(), 2);
            on.line().reset();
        }
    },
    CUT_CHUNK(Gets.documents("cut"), Gets.documents("cut")) {
        @Override
        void play(Stage on) throws IOException {
            on.open();
            on.line().raw("fff\r\ndata: {\"choices\":[{\"delta\":{\"cont");
        }
    },
    SHORT_OF_ITS_LENGTH(Gets.documents("cut"), Gets.documents("cut")) {
        @Override
        void play(Stage on) throws IOException {
            on.line().head("200 OK", on.type(), "Content-Length: 5000");
            on.line().raw("data: {\"choices\":[{\"delta\":{\"cont");
        }
    },
    BYTE_BY_BYTE(Gets.written(), Gets.written()) {
        @Override
        void play(Stage on) throws IOException {
            on.open();
            byte[] bytes =
                    (on.streaming()
                                    ? String.join(
                                            "",
                                            WireFormat.OPENAI.stream(
                                                    ScriptedProvider.pieces(on.honest())))
                                    : WireFormat.OPENAI.whole(on.honest()))
                            .getBytes(StandardCharsets.UTF_8);
            for (byte one : bytes) {
                on.line().chunk(new byte[] {one});
            }
            on.line().end();
        }
    };

    private static final long HOLD = 8_000;
    private static final JsonMapper JSON = new JsonMapper();

    private final String streamed;
    private final String whole;

    FaultCase(String streamed, String whole) {
        this.streamed = streamed;
        this.whole = whole;
    }

    Gets gets(boolean streaming) {
        return Gets.of(streaming ? streamed : whole);
    }

    abstract void play(Stage on) throws IOException, InterruptedException;

    /**
     * What the reader gets.
     *
     * @param reason what the answer gives as the reason, empty for none
     */
    record Gets(Kind kind, String reason) {
        enum Kind {
            WRITTEN,
            PART,
            DOCUMENTS,
            NOT_SUCH
        }

        private static Gets of(String text) {
            String[] parts = text.split(" ", -1);
            return new Gets(Kind.valueOf(parts[0]), parts[1]);
        }

        static String written() {
            return Kind.WRITTEN + " ";
        }

        static String part(String reason) {
            return Kind.PART + " " + reason;
        }

        static String documents(String reason) {
            return Kind.DOCUMENTS + " " + reason;
        }

        static String notSuch() {
            return Kind.NOT_SUCH + " ";
        }
    }

    /** One request to a provider of OpenAI's form, to be answered badly. */
    record Stage(SeenPrompt prompt, Line line, int call, boolean streaming) {

        String honest() {
            return Claims.honest(prompt);
        }

        String type() {
            return "Content-Type: " + WireFormat.OPENAI.contentType(streaming);
        }

        void open() throws IOException {
            line.head("200 OK", type());
        }

        void refuse(String status, String... headers) throws IOException {
            String[] all = new String[headers.length + 1];
            all[0] = "Content-Type: application/json";
            System.arraycopy(headers, 0, all, 1, headers.length);
            line.head(status, all);
            line.chunk("{\"error\":{\"message\":\"nei\",\"type\":\"x\"}}");
            line.end();
        }

        void answer(String text) throws IOException {
            altered(text, "\u0000", "");
        }

        /** A whole answer in which something is put in place of another thing. */
        void altered(String text, String what, String with) throws IOException {
            open();
            List<String> sent =
                    streaming
                            ? WireFormat.OPENAI.stream(ScriptedProvider.pieces(text))
                            : List.of(WireFormat.OPENAI.whole(text));
            for (String piece : sent) {
                line.chunk(piece.replace(what, with));
            }
            line.end();
        }

        /** The first pieces of an answer, or the first bytes of a whole one. */
        void half(String text, int pieces) throws IOException {
            open();
            if (streaming) {
                for (String piece : ScriptedProvider.pieces(text).subList(0, pieces)) {
                    line.chunk(piece(piece));
                }
            } else {
                String body = WireFormat.OPENAI.whole(text);
                line.chunk(body.substring(0, body.length() / 2));
            }
        }

        /** Everything up to and with the first claim, and then the beginning of the next. */
        void oneClaim() throws IOException {
            open();
            String text = honest();
            int end = text.indexOf("}]}") + 3;
            for (String piece :
                    ScriptedProvider.pieces(text.substring(0, end) + ",{\"tekst\":\"Og")) {
                line.chunk(piece(piece));
            }
        }

        String piece(String text) {
            try {
                return "data: {\"id\":\"c1\",\"object\":\"chat.completion.chunk\",\"created\":1,\"model\":\"m\",\"choices\":[{\"index\":0,\"delta\":{\"content\":%s},\"finish_reason\":null}]}\n\n"
                        .formatted(JSON.writeValueAsString(text));
            } catch (JsonProcessingException e) {
                throw new IllegalArgumentException(e);
            }
        }
    }
}
