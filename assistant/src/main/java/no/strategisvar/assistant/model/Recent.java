package no.strategisvar.assistant.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a model said of the last texts: one answer searches for the same question several times. Of
 * the texts only a hash is kept, in memory.
 */
final class Recent<T> {

    private static final int MOST = 256;

    private final Map<String, T> values =
            new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
                    return size() > MOST;
                }
            };

    synchronized Optional<T> get(String question, List<String> texts) {
        return Optional.ofNullable(values.get(key(question, texts)));
    }

    synchronized void put(String question, List<String> texts, T value) {
        values.put(key(question, texts), value);
    }

    private static String key(String question, List<String> texts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            add(digest, question);
            texts.forEach(text -> add(digest, text));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 belongs to every JDK", e);
        }
    }

    private static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }
}
