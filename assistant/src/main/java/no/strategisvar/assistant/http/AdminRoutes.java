package no.strategisvar.assistant.http;

import io.javalin.http.Context;

import no.strategisvar.assistant.config.Config;
import no.strategisvar.corpus.CorpusException;
import no.strategisvar.index.PassageIndex;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;

/**
 * {@code POST /admin/reindex}: reads the documents again while the service answers.
 *
 * <p>It wants the token as {@code Authorization: Bearer …}, and unless the settings say otherwise a
 * caller on this machine that no proxy speaks for.
 */
final class AdminRoutes {

    private static final Logger LOG = LoggerFactory.getLogger(AdminRoutes.class);
    private static final String BEARER = "Bearer ";

    private final Config.Admin settings;
    private final Generations generations;

    AdminRoutes(Config.Admin settings, Generations generations) {
        this.settings = settings;
        this.generations = generations;
    }

    /** What is served after a reindexing. */
    record Reindexed(
            boolean changed,
            String generation,
            int documents,
            long passages,
            List<String> problems,
            long milliseconds) {}

    void reindex(Context ctx) {
        authorize(ctx);
        long start = System.nanoTime();
        try {
            Generations.Reloaded reloaded = generations.reload();
            PassageIndex index = reloaded.index();
            LOG.info(
                    "reindexed on request: {}, generation {}",
                    reloaded.changed() ? "changed" : "unchanged",
                    index.fingerprint());
            ctx.json(
                    new Reindexed(
                            reloaded.changed(),
                            index.fingerprint(),
                            index.corpus().documents().size(),
                            index.corpus().passages().count(),
                            index.corpus().problems(),
                            (System.nanoTime() - start) / 1_000_000));
        } catch (CorpusException | IOException e) {
            LOG.error("reindexing failed; the generation before is still served", e);
            throw new Refused(
                    500,
                    "Dokumentene kunne ikke leses på nytt: %s Tjenesten svarer som før."
                            .formatted(e.getMessage()));
        }
    }

    private void authorize(Context ctx) {
        if (settings.token().isEmpty()) {
            throw new Refused(
                    403, "Adressen er slått av. Sett ADMIN_TOKEN og start tjenesten på nytt.");
        }
        if (!settings.remote() && !isLocal(ctx)) {
            throw new Refused(
                    403,
                    "Adressen svarer bare på maskinen den kjører på, med mindre ADMIN_REMOTE er"
                            + " satt til true.");
        }
        String header = String.valueOf(ctx.header("Authorization"));
        String token = header.startsWith(BEARER) ? header.substring(BEARER.length()) : "";
        if (!MessageDigest.isEqual(
                token.getBytes(StandardCharsets.UTF_8),
                settings.token().getBytes(StandardCharsets.UTF_8))) {
            LOG.warn("{} refused: no token or a wrong one", ctx.path());
            ctx.header("WWW-Authenticate", "Bearer");
            throw new Refused(
                    401, "Send tokenet fra ADMIN_TOKEN slik: «Authorization: Bearer <token>».");
        }
    }

    private static boolean isLocal(Context ctx) {
        boolean proxied = ctx.header("X-Forwarded-For") != null || ctx.header("Forwarded") != null;
        return !proxied && InetAddress.ofLiteral(ctx.req().getRemoteAddr()).isLoopbackAddress();
    }
}
