package no.strategisvar.assistant.config;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * The models that may take part in the search ({@code EMBEDDING_…}, {@code RERANKER_…}); none by
 * default.
 */
public record SearchConfig(Optional<Embedding> embedding, Optional<Reranker> reranker) {

    /** The search as it ships: words alone. */
    public static final SearchConfig WORDS_ALONE =
            new SearchConfig(Optional.empty(), Optional.empty());

    /**
     * The model that turns texts into vectors.
     *
     * @param queryPrefix put before a question, with a blank between; empty for none
     * @param passagePrefix the same before a passage
     * @param patience how long a question waits for its vector, from a tenth of a second to ten
     *     minutes
     */
    public record Embedding(
            Source source, String queryPrefix, String passagePrefix, Duration patience) {}

    /** Where vectors come from. */
    public sealed interface Source {

        /**
         * A model file that runs in this process.
         *
         * @param pooling how the vectors of a text's pieces become one
         */
        record OnnxFile(Path model, Path tokenizer, Pooling pooling) implements Source {}

        /** An address that speaks OpenAI's form or Ollama's. */
        record Endpoint(Form form, URI url, String name, Optional<Secret> key) implements Source {}
    }

    /** The form in which an address is spoken to. */
    public enum Form {
        OPENAI_COMPATIBLE,
        OLLAMA;

        /** The name in the settings, such as {@code openai-compatible}. */
        public String wireName() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** How the vectors of a text's pieces become one. */
    public enum Pooling {
        /** Their mean. */
        MEAN,
        /** The first one, of the mark before the text. */
        CLS
    }

    /**
     * A cross-encoder, a model file that runs in this process.
     *
     * @param patience how long a search waits for it, from a tenth of a second to ten minutes
     */
    public record Reranker(Path model, Path tokenizer, Duration patience) {}
}
