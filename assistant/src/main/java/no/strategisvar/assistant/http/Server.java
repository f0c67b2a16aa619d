package no.strategisvar.assistant.http;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpResponseException;
import io.javalin.http.staticfiles.Location;

import no.strategisvar.assistant.config.Config;
import no.strategisvar.assistant.config.ProviderConfig;
import no.strategisvar.assistant.texts.Texts;
import no.strategisvar.corpus.CorpusException;
import no.strategisvar.index.PassageIndex;
import no.strategisvar.index.dense.SearchModels;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

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
    private final Generations generations;
    private final Watch watch;
    private final ChatRoutes chat;
    private final AdminRoutes admin;
    private final Feedback feedback;
    private final AboutPage about;
    private final Javalin app;

    /**
     * Opens the index; {@link #start} then serves it.
     *
     * @param writers gives for each index those who may write anew what was found in it
     * @throws CorpusException when there are no documents to serve
     */
    public Server(
            Config config, IndexSource source, Texts texts, Function<PassageIndex, Writers> writers)
            throws IOException, CorpusException {
        this.config = config;
        this.generations =
                new Generations(
                        source,
                        index ->
                                Generation.of(
                                        index,
                                        texts,
                                        writers.apply(index),
                                        config.model().isPresent()));
        this.watch = new Watch(generations);
        this.chat = new ChatRoutes(generations, texts);
        this.admin = new AdminRoutes(config.admin(), generations);
        this.feedback = new Feedback(config.dataDir());
        this.about = new AboutPage(texts, config.model(), config.search());
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
        watch.close();
        generations.close();
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
        routes.get("/api/search", inOne((now, ctx) -> now.search().search(ctx)));
        routes.get("/api/passages/{id}", inOne((now, ctx) -> now.search().passage(ctx)));
        routes.get("/api/documents", inOne((now, ctx) -> now.documents().list(ctx)));
        routes.get("/api/documents/{id}", inOne((now, ctx) -> now.documents().detail(ctx)));
        routes.get("/api/measures", inOne((now, ctx) -> now.records().measures(ctx)));
        routes.get("/api/priorities", inOne((now, ctx) -> now.records().priorities(ctx)));
        routes.get("/api/goals", inOne((now, ctx) -> now.records().goals(ctx)));
        routes.post("/api/fit", inOne((now, ctx) -> now.fit().assess(ctx)));
        routes.post("/api/feedback", feedback::receive);
        routes.post("/admin/reindex", admin::reindex);

        routes.get("/documents/{id}", inOne((now, ctx) -> now.documents().page(ctx)));
        routes.get("/sok", chat::page);
        routes.get("/tiltak", inOne((now, ctx) -> now.measures().list(ctx)));
        routes.get("/tiltak/{id}", inOne((now, ctx) -> now.measures().card(ctx)));
        routes.get("/prosjekt", inOne((now, ctx) -> now.fit().form(ctx)));
        routes.post("/prosjekt", inOne((now, ctx) -> now.fit().result(ctx)));
        routes.get("/om", inOne(this::about));

        routes.get("/health/live", ctx -> ctx.json(Map.of("status", "live")));
        routes.get("/health/ready", inOne(this::ready));
    }

    private void about(Generation now, Context ctx) {
        ctx.html(about.render(now.index().corpus(), PageLanguage.of(ctx)));
    }

    /**
     * Ready with or without the models that may write or search; whether they answer is no part of
     * it.
     */
    private void ready(Generation now, Context ctx) {
        List<String> models =
                config.model().stream()
                        .flatMap(model -> model.providers().stream())
                        .map(ProviderConfig::label)
                        .toList();
        SearchModels search = now.index().models();
        ctx.json(
                search.isEmpty()
                        ? Map.of("status", "ready", "models", models)
                        : Map.of(
                                "status",
                                "ready",
                                "models",
                                models,
                                "search",
                                Map.of(
                                        "dense",
                                        search.embedder().isPresent(),
                                        "reranker",
                                        search.reranker().isPresent(),
                                        "withoutDense",
                                        search.omissions().dense(),
                                        "withoutReranker",
                                        search.omissions().reranker())));
    }

    /** A handler that answers from one generation of the documents, from start to end. */
    private Handler inOne(BiConsumer<Generation, Context> route) {
        return ctx -> {
            try (Generations.Lease lease = generations.lease()) {
                route.accept(lease.generation(), ctx);
            }
        };
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
                Refused.class,
                (e, ctx) -> problem(ctx, Problem.of(e.status(), title(e.status()), message(e))));
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
            case 401, 403 -> "Ingen adgang";
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
