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
 * The optional module that runs model files. It is looked for only when the settings ask for one:
 * on the class path, and then in the folder that the launcher names, so that the ordinary service
 * carries nothing of it.
 */
final class LocalModule {

    private static final String FOLDER = "strategisvar.llama";

    private LocalModule() {}

    /**
     * What opens model files.
     *
     * @throws ConfigException when the module is not there
     */
    static LocalModel.Opener opener() throws ConfigException {
        try {
            List<URL> jars = new ArrayList<>();
            String folder = System.getProperty(FOLDER, "");
            if (!folder.isEmpty()) {
                addJars(jars, Path.of(folder));
                addJars(jars, Path.of(folder, "lib"));
            }
            // Never closed: the module's classes are used as long as the service runs.
            ClassLoader loader =
                    new URLClassLoader(
                            jars.toArray(URL[]::new), LocalModule.class.getClassLoader());
            return ServiceLoader.load(LocalModel.Opener.class, loader)
                    .findFirst()
                    .orElseThrow(LocalModule::missing);
        } catch (IOException _) {
            throw missing();
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

    private static ConfigException missing() {
        return new ConfigException(
                "Innstillingene ber om en modellfil (gguf), men modulen «llama» er ikke bygd. Bygg"
                        + " den, eller velg en annen leverandør.");
    }
}
