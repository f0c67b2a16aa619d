package no.strategisvar.assistant.model;

import no.strategisvar.assistant.config.ConfigException;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/**
 * The optional modules that run model files. One is looked for only when the settings ask for it:
 * on the class path, and then in the folder that the launcher names, so that the ordinary service
 * carries nothing of it.
 */
final class LocalModule {

    private LocalModule() {}

    /**
     * What opens GGUF files, of the module «llama».
     *
     * @throws ConfigException when the module is not there
     */
    static LocalModel.Opener opener() throws ConfigException {
        return load(
                LocalModel.Opener.class,
                "llama",
                "Innstillingene ber om en modellfil (gguf), men modulen «llama» er ikke bygd. Bygg"
                        + " den, eller velg en annen leverandør.");
    }

    /**
     * What opens ONNX files, of the module «onnx».
     *
     * @throws ConfigException when the module is not there
     */
    static OnnxOpener onnx() throws ConfigException {
        return load(
                OnnxOpener.class,
                "onnx",
                "Innstillingene ber om en modellfil (onnx), men modulen «onnx» er ikke bygd. Bygg"
                        + " den, eller fjern EMBEDDING_FILE og RERANKER_FILE.");
    }

    private static <T> T load(Class<T> opener, String module, String missing)
            throws ConfigException {
        try {
            List<URL> jars = new ArrayList<>();
            String folder = System.getProperty("strategisvar." + module, "");
            if (!folder.isEmpty()) {
                addJars(jars, Path.of(folder));
                addJars(jars, Path.of(folder, "lib"));
            }
            // Never closed: the module's classes are used as long as the service runs.
            ClassLoader loader =
                    new URLClassLoader(
                            jars.toArray(URL[]::new), LocalModule.class.getClassLoader());
            return ServiceLoader.load(opener, loader)
                    .findFirst()
                    .orElseThrow(() -> new ConfigException(missing));
        } catch (IOException _) {
            throw new ConfigException(missing);
        }
    }

    private static void addJars(List<URL> jars, Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    if (file.toString().endsWith(".jar")) {
                        jars.add(file.toUri().toURL());
                    }
                }
            }
        }
    }
}
