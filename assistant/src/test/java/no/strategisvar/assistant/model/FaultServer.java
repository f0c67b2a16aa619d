package no.strategisvar.assistant.model;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A provider on a bare socket, for what no stub server can do: half a body and then a fault. The
 * answer to each request is played byte by byte.
 */
public final class FaultServer implements AutoCloseable {

    private static final Pattern LENGTH = Pattern.compile("(?im)^content-length:\\s*(\\d+)\\s*$");

    private final ServerSocket server;
    private final Play play;
    private final AtomicInteger calls = new AtomicInteger();
    private final CountDownLatch left = new CountDownLatch(1);

    /** What is sent on one connection. */
    public interface Play {
        /**
         * Answers.
         *
         * @param call the number of the call, from 1
         */
        void answer(SeenPrompt prompt, Line line, int call)
                throws IOException, InterruptedException;
    }

    public FaultServer(Play play) throws IOException {
        this.play = play;
        this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    public URI baseUrl() {
        return URI.create("http://127.0.0.1:" + server.getLocalPort() + "/v1");
    }

    public int calls() {
        return calls.get();
    }

    /** Whether the caller has closed a connection that was still being written to. */
    public boolean callerLeft(long seconds) throws InterruptedException {
        return left.await(seconds, TimeUnit.SECONDS);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private void serve() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                Thread.ofVirtual().start(() -> answer(socket));
            } catch (IOException _) {
                return; // closed
            }
        }
    }

    private void answer(Socket socket) {
        try (socket) {
            InputStream in = new BufferedInputStream(socket.getInputStream());
            String head = head(in);
            Matcher length = LENGTH.matcher(head);
            String body =
                    length.find()
                            ? new String(
                                    in.readNBytes(Integer.parseInt(length.group(1))),
                                    StandardCharsets.UTF_8)
                            : "{}";
            int call = calls.incrementAndGet();
            String[] messages = WireFormat.messages(body);
            play.answer(new SeenPrompt(messages[0], messages[1]), new Line(socket), call);
        } catch (IOException _) {
            left.countDown();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static String head(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.US_ASCII).endsWith("\r\n\r\n")) {
            int read = in.read();
            if (read < 0) {
                throw new IOException("no request");
            }
            head.write(read);
        }
        return head.toString(StandardCharsets.US_ASCII);
    }

    /** One connection, to be written to as badly as one likes. */
    public static final class Line {

        private final Socket socket;
        private final OutputStream out;

        private Line(Socket socket) throws IOException {
            this.socket = socket;
            this.out = socket.getOutputStream();
        }

        /** The first line and the headers; chunked unless a header says another thing. */
        public void head(String status, String... headers) throws IOException {
            StringBuilder head = new StringBuilder("HTTP/1.1 " + status + "\r\n");
            boolean sized = false;
            for (String header : headers) {
                head.append(header).append("\r\n");
                sized |= header.toLowerCase(Locale.ROOT).startsWith("content-length");
            }
            head.append(sized ? "" : "Transfer-Encoding: chunked\r\n").append("\r\n");
            raw(head.toString());
        }

        public void raw(String text) throws IOException {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
        }

        public void chunk(String text) throws IOException {
            chunk(text.getBytes(StandardCharsets.UTF_8));
        }

        public void chunk(byte[] bytes) throws IOException {
            raw(Integer.toHexString(bytes.length) + "\r\n");
            out.write(bytes);
            raw("\r\n");
        }

        public void end() throws IOException {
            raw("0\r\n\r\n");
        }

        /** Closes with a reset in place of an orderly end. */
        public void reset() throws IOException {
            socket.setSoLinger(true, 0);
            socket.close();
        }

        /** Keeps the connection open, and notices when the other end closes it. */
        public void hold(long ms) throws IOException {
            socket.setSoTimeout((int) ms);
            try {
                if (socket.getInputStream().read() < 0) {
                    throw new IOException("the caller left");
                }
            } catch (java.net.SocketTimeoutException _) {
                // held as long as it was to be
            }
        }
    }
}
