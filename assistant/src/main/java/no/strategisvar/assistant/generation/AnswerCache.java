package no.strategisvar.assistant.generation;

import no.strategisvar.assistant.answer.Answer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Whole answers by what they were made from: the documents, the models, the prompt, the language
 * and the question. Only a question that stands on its own is kept, and of it only a hash, in
 * memory.
 */
final class AnswerCache {

    private static final int MOST = 500;

    private final Map<String, Answer> answers =
            new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Answer> eldest) {
                    return size() > MOST;
                }
            };

    /** A key of the parts that an answer depends on. */
    static String key(String... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part : parts) {
                digest.update(part.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 belongs to every JDK", e);
        }
    }

    synchronized Optional<Answer> get(String key) {
        return Optional.ofNullable(answers.get(key));
    }

    synchronized void put(String key, Answer answer) {
        answers.put(key, answer);
    }
}
