package no.strategisvar.assistant.model;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** A language model that runs in this process, from a file; see {@link LocalModule}. */
public interface LocalModel extends AutoCloseable {

    /**
     * How a text is to be written.
     *
     * @param tokens the most it may have
     * @param temperature from 0 to 2; none leaves it to the model
     * @param jsonSchema what form it is held to
     */
    record Options(int tokens, Optional<Double> temperature, Optional<String> jsonSchema) {}

    /** Why a text ended. */
    enum End {
        /** The model was done. */
        DONE,
        /** It had as many tokens as it might. */
        LIMIT,
        /** The thread was interrupted. */
        STOPPED,
        /** The prompt is longer than the model was opened for; nothing was written. */
        NO_ROOM
    }

    /** Writes a text piece by piece in the thread that calls; an interrupt ends it. */
    End write(String system, String user, Options options, Consumer<String> pieces);

    @Override
    void close();

    /** Opens model files. */
    interface Opener {

        /**
         * The model of a file, with room for a prompt and a text of so many tokens.
         *
         * @throws IOException when it is no model file, or this machine cannot run it; the message
         *     is Norwegian
         */
        LocalModel open(Path file, int promptTokens, int textTokens) throws IOException;
    }
}
