package no.strategisvar.assistant.generation;

import no.strategisvar.assistant.answer.Answer;
import no.strategisvar.assistant.question.Question;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

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

    private final String made;

    /**
     * An empty memory.
     *
     * @param made what every answer is made from: the documents, the models, the prompt
     */
    AnswerCache(String... made) {
        this.made = key(made);
    }

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

    /** The answer that was given before, under an id of its own. */
    synchronized Optional<Answer> get(Question question) {
        return isAlone(question)
                ? Optional.ofNullable(answers.get(key(question))).map(AnswerCache::again)
                : Optional.empty();
    }

    synchronized void put(Question question, Answer answer) {
        if (isAlone(question)) {
            answers.put(key(question), answer);
        }
    }

    /** A follow-up depends on the conversation, which no other reader may get a glimpse of. */
    private static boolean isAlone(Question question) {
        return question.understoodAs().isEmpty() && question.context().isEmpty();
    }

    private String key(Question question) {
        return key(
                made,
                question.language().tag(),
                String.valueOf(question.foreign()),
                question.text());
    }

    private static Answer again(Answer known) {
        return new Answer(
                UUID.randomUUID().toString(),
                known.outcome(),
                known.blocks(),
                known.citations(),
                known.followUps(),
                known.language(),
                known.origin());
    }
}
