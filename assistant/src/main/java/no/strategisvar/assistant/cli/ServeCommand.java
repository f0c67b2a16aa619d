package no.strategisvar.assistant.cli;

import no.strategisvar.assistant.http.Server;
import no.strategisvar.assistant.texts.Texts;

import picocli.CommandLine.Command;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;

/** {@code serve}: answers over HTTP until the process is told to stop. */
@Command(name = "serve", resourceBundle = "no.strategisvar.assistant.cli")
final class ServeCommand extends Help implements Callable<Integer> {

    @Override
    public Integer call() throws Exception {
        Setup setup = Setup.fromEnvironment();
        Texts texts = new Texts();
        CountDownLatch stopped = new CountDownLatch(1);
        try (Server server =
                new Server(setup.config(), setup.indexSource(), texts, setup.writers(texts))
                        .start()) {
            Thread main = Thread.currentThread();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stopped, main)));
            IO.println("Strategisvar er klar på " + server.address());
            stopped.await();
        }
        return 0;
    }

    /** Lets the service close in order before the process ends. */
    private static void stop(CountDownLatch stopped, Thread main) {
        stopped.countDown();
        try {
            main.join(10_000);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
