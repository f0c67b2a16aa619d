package no.strategisvar.index;

import no.strategisvar.corpus.Corpus;
import no.strategisvar.index.analysis.Lexicon;
import no.strategisvar.index.analysis.NorwegianAnalysis;
import no.strategisvar.index.dense.Embedder;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** A name that changes when anything that decides an index's contents does. */
final class Fingerprint {

    private Fingerprint() {}

    static String of(Corpus corpus, Lexicon lexicon, Optional<Embedder> embedder) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            String parts =
                    IndexWriting.VERSION
                            + " "
                            + NorwegianAnalysis.VERSION
                            + corpus.fingerprint()
                            + lexicon.fingerprintText();
            digest.update(parts.getBytes(StandardCharsets.UTF_8));
            embedder.ifPresent(model ->
                    digest.update(
                            "vectors %d %s"
                                    .formatted(PassageText.VERSION, model.id())
                                    .getBytes(StandardCharsets.UTF_8)));
            corpus.passages()
                    .forEach(passage ->
                            digest.update(passage.id().getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest(), 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 belongs to every JDK", e);
        }
    }
}
