package no.strategisvar.onnx;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.OnnxEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.PoolingMode;
import dev.langchain4j.model.scoring.ScoringModel;
import dev.langchain4j.model.scoring.onnx.OnnxScoringModel;

import no.strategisvar.assistant.config.SearchConfig.Pooling;
import no.strategisvar.assistant.model.OnnxOpener;
import no.strategisvar.assistant.model.VectorSource;
import no.strategisvar.index.dense.Reranker;
import no.strategisvar.index.dense.SearchModelException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/** Opens ONNX files with LangChain4j. */
public final class OnnxFiles implements OnnxOpener {

    /** Every model is asked once when it is opened: one of another kind is then told of at once. */
    private static final String TRIAL = "prøve";

    @Override
    public VectorSource vectors(Path model, Path tokenizer, Pooling pooling, Path unpacked)
            throws IOException {
        PoolingMode mode =
                switch (pooling) {
                    case MEAN -> PoolingMode.MEAN;
                    case CLS -> PoolingMode.CLS;
                };
        return opened(
                model,
                unpacked,
                () -> {
                    EmbeddingModel opened = new OnnxEmbeddingModel(model, tokenizer, mode);
                    opened.embed(TRIAL);
                    return texts -> vectors(opened, texts);
                });
    }

    @Override
    public Reranker reranker(Path model, Path tokenizer, Path unpacked) throws IOException {
        return opened(
                model,
                unpacked,
                () -> {
                    ScoringModel opened =
                            new OnnxScoringModel(model.toString(), tokenizer.toString());
                    opened.score(TRIAL, TRIAL);
                    return (question, texts) -> scores(opened, question, texts);
                });
    }

    private static List<float[]> vectors(EmbeddingModel model, List<String> texts)
            throws SearchModelException {
        try {
            return model.embedAll(texts.stream().map(TextSegment::from).toList()).content().stream()
                    .map(Embedding::vector)
                    .toList();
        } catch (RuntimeException _) {
            throw new SearchModelException("Modellen bak EMBEDDING_FILE feilet.");
        }
    }

    private static List<Double> scores(ScoringModel model, String question, List<String> texts)
            throws SearchModelException {
        try {
            return model.scoreAll(texts.stream().map(TextSegment::from).toList(), question)
                    .content();
        } catch (RuntimeException _) {
            throw new SearchModelException("Modellen bak RERANKER_FILE feilet.");
        }
    }

    /**
     * Opens a model. The tokenizer's library looks for its native part by the thread's class
     * loader, unpacks itself to the user's home folder and asks whether it runs in a certain cloud; it
     * is given this module's loader, a folder to unpack to and no network.
     */
    private static <T> T opened(Path model, Path unpacked, Supplier<T> opening) throws IOException {
        Files.createDirectories(unpacked);
        System.setProperty("DJL_CACHE_DIR", unpacked.toString());
        System.setProperty("RUST_FLAVOR", "cpu");
        System.setProperty("OPT_OUT_TRACKING", "true");
        System.setProperty("ai.djl.offline", "true");
        System.setProperty("org.slf4j.simpleLogger.log.ai.djl", "error");
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(OnnxFiles.class.getClassLoader());
        try {
            return opening.get();
        } catch (RuntimeException e) {
            throw new IOException(
                    "%s kan ikke brukes som modell av dette slaget, eller tokenizer.json hører ikke"
                                    .formatted(model)
                            + " til.",
                    e);
        } catch (LinkageError e) {
            throw new IOException(
                    "ONNX Runtime finnes ikke for denne maskinen (%s, %s)."
                            .formatted(
                                    System.getProperty("os.name"), System.getProperty("os.arch")),
                    e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
