package no.strategisvar.assistant.http;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.staticfiles.Location;

import no.strategisvar.assistant.answer.Assistant;
import no.strategisvar.assistant.answer.Author;
import no.strategisvar.assistant.config.Config;
import no.strategisvar.assistant.question.Turn;
import no.strategisvar.assistant.texts.Texts;
import no.strategisvar.index.PassageIndex;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.List;
import java.util.Map;

/**
 * The HTTP service. Every route stands in {@link #routes}; every error leaves through one place.
 */
public final class Server implements AutoCloseable {

    static final Problem INTERNAL =
            Problem.of(500, "Noe gikk galt", "Det skjedde en feil hos oss. Prøv igjen om litt.");

    private static final Logger LOG = LoggerFactory.getLogger(Server.class);
    private static final int STOP_MS = 5_000;
    private static final int LARGEST_BODY = 64 * 1024;

    private static final Map<String, String> HEADERS =
            Map.of(
                    "Content-Security-Policy",
                            "default-src 'none'; script-src 'self'; style-src 'self'; connect-src"
                                    + " 'self'; img-src 'self' data:; base-uri 'none'; form-action"
                                    + " 'self'; frame-ancestors 'self'; require-trusted-types-for"
                                    + " 'script'",
                    "X-Content-Type-Options", "nosniff",
                    "Referrer-Policy", "no-referrer");

    private final Config config;
    private final ChatRoutes chat;
    private final SearchRoutes search;
    private final DocumentRoutes documents;
    private final RecordRoutes records;
    private final Feedback feedback;
    private final Assistant assistant;
    private final Javalin app;

    /** A service that answers in the documents' own words. */
    public Server(Config config, PassageIndex index) {
        this(config, index, new Texts(), Author.NONE);
    }

    /** A service whose answers an author may write anew. */
    public Server(Config config, PassageIndex index, Texts texts, Author author) {
        this.config = config;
        this.assistant = new Assistant(index, texts, author);
        this.chat = new ChatRoutes(assistant, texts);
        this.search = new SearchRoutes(index);
        this.documents = new DocumentRoutes(index.corpus());
        this.records = new RecordRoutes(index);
        this.feedback = new Feedback(config.dataDir());
        this.app = Javalin.create(this::configure);
    }

    /** Starts to listen; the service is ready when this returns. */
    public Server start() {
        app.start(config.host(), config.port());
        return this;
    }

    /** Where the service listens. */
    public String address() {
        return "http://" + config.host() + ":" + app.port();
    }

    @Override
    public void close() {
        app.stop();
    }

    private void configure(JavalinConfig javalin) {
        javalin.concurrency.useVirtualThreads = true;
        javalin.startup.showJavalinBanner = false;
        javalin.startup.startupWatcherEnabled = false;
        javalin.http.maxRequestSize = LARGEST_BODY;
        javalin.jetty.modifyServer(server -> server.setStopTimeout(STOP_MS));
        javalin.staticFiles.add("/public", Location.CLASSPATH);
        routes(javalin.routes);
        errors(javalin.routes);
    }

    private void routes(RoutesConfig routes) {
        routes.before(ctx -> HEADERS.forEach(ctx::header));

        routes.post("/api/chat", chat::chat);
        routes.get("/api/search", search::search);
        routes.get("/api/passages/{id}", search::passage);
        routes.get("/api/documents", documents::list);
        routes.get("/api/documents/{id}", documents::detail);
        routes.get("/api/measures", records::measures);
        routes.get("/api/priorities", records::priorities);
        routes.get("/api/goals", records::goals);
        routes.post("/api/feedback", feedback::receive);

        routes.get("/documents/{id}", documents::page);
        routes.get("/sok", this::answerPage);

        routes.get("/health/live", ctx -> ctx.json(Map.of("status", "live")));
        routes.get("/health/ready", ctx -> ctx.json(Map.of("status", "ready")));
    }

    private void answerPage(Context ctx) {
        String question = ctx.queryParam("q");
        if (question == null || question.isBlank()) {
            ctx.redirect("/");
            return;
        }
        if (question.length() > ChatRequest.LONGEST_QUESTION) {
            throw new BadRequest("Spørsmålet er for langt.");
        }
        ctx.html(
                AnswerPage.render(
                        question, assistant.answer(List.of(new Turn(Turn.Role.USER, question)))));
    }

    private static void errors(RoutesConfig routes) {
        routes.exception(
                BadRequest.class,
                (e, ctx) ->
                        problem(
                                ctx,
                                Problem.of(400, "Forespørselen kan ikke besvares", message(e))));
        routes.exception(
                NotFound.class, (e, ctx) -> problem(ctx, Problem.of(404, title(404), message(e))));
        routes.exception(
                HttpResponseException.class,
                (e, ctx) ->
                        problem(
                                ctx,
                                Problem.of(
                                        e.getStatus(),
                                        title(e.getStatus()),
                                        detail(e.getStatus()))));
        routes.exception(
                Exception.class,
                (e, ctx) -> {
                    LOG.error("{} {} failed", ctx.method(), ctx.path(), e);
                    problem(ctx, INTERNAL);
                });
    }

    private static void problem(Context ctx, Problem problem) {
        ctx.status(problem.status());
        ctx.json(problem);
        ctx.contentType("application/problem+json; charset=utf-8");
    }

    private static String title(int status) {
        return switch (status) {
            case 404 -> "Fant ikke siden";
            case 405 -> "Metoden er ikke tillatt her";
            case 413 -> "Forespørselen er for stor";
            case 429 -> "For mange forespørsler";
            default -> status < 500 ? "Forespørselen kan ikke besvares" : "Noe gikk galt";
        };
    }

    /** The library's English messages are not passed on. */
    private static String detail(int status) {
        return switch (status) {
            case 404 -> "Adressen finnes ikke.";
            case 413 -> "Send høyst 64 kB.";
            default -> title(status) + ".";
        };
    }

    private static String message(Exception e) {
        return String.valueOf(e.getMessage());
    }
}
