package no.strategisvar.assistant.model;

import no.strategisvar.assistant.config.SearchConfig.Pooling;
import no.strategisvar.index.dense.Reranker;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Opens ONNX files in this process; see {@link LocalModule}. The messages are Norwegian. Native
 * libraries are unpacked into a folder that is named, once.
 */
public interface OnnxOpener {

    /**
     * The model of a file that turns texts into vectors.
     *
     * @param tokenizer the {@code tokenizer.json} that belongs to it
     * @throws IOException when it is no such model, or this machine cannot run it
     */
    VectorSource vectors(Path model, Path tokenizer, Pooling pooling, Path unpacked)
            throws IOException;

    /**
     * The cross-encoder of a file.
     *
     * @param tokenizer the {@code tokenizer.json} that belongs to it
     * @throws IOException when it is no such model, or this machine cannot run it
     */
    Reranker reranker(Path model, Path tokenizer, Path unpacked) throws IOException;
}
