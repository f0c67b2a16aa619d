package no.strategisvar.llama;

import de.kherud.llama.LlamaModel;
import de.kherud.llama.ModelParameters;
import de.kherud.llama.args.LogFormat;

import no.strategisvar.assistant.model.LocalModel;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opens GGUF files with llama.cpp. */
public final class LlamaOpener implements LocalModel.Opener {

    private static final String UNPACKED_TO = "de.kherud.llama.tmpdir";

    @Override
    public LocalModel open(Path file, int promptTokens, int textTokens) throws IOException {
        try {
            load();
        } catch (LinkageError e) {
            throw new IOException(
                    "llama.cpp finnes ikke for denne maskinen (%s, %s)."
                            .formatted(
                                    System.getProperty("os.name"), System.getProperty("os.arch")),
                    e);
        }
        int contextTokens = promptTokens + LlamaFile.FENCE * textTokens;
        try {
            return new LlamaFile(
                    new LlamaModel(
                            new ModelParameters()
                                    .setModel(file.toString())
                                    .disableLog()
                                    .disableContextShift()
                                    .setCtxSize(contextTokens)
                                    .setThreads(Runtime.getRuntime().availableProcessors())),
                    contextTokens);
        } catch (RuntimeException e) {
            // The library's own exception is not public.
            throw new IOException("%s er ingen modell som llama.cpp kan lese.".formatted(file), e);
        }
    }

    /**
     * Loads the native library. It unpacks itself to a folder where it first deletes whatever is
     * called «llama…», so it is given a folder of its own; and it tells of it on standard output,
     * which belongs to the answers.
     */
    private static void load() throws IOException {
        if (System.getProperty(UNPACKED_TO) == null) {
            Path folder = Files.createTempDirectory("strategisvar-llama");
            folder.toFile().deleteOnExit();
            System.setProperty(UNPACKED_TO, folder.toString());
        }
        PrintStream out = System.out;
        System.setOut(System.err);
        try {
            // llama.cpp tells everything it does, the prompt included, so nothing of it is kept.
            LlamaModel.setLogger(LogFormat.TEXT, (_, _) -> {});
        } finally {
            System.setOut(out);
        }
    }
}
