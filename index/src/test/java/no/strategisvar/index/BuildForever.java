package no.strategisvar.index;

import no.strategisvar.corpus.CorpusException;
import no.strategisvar.corpus.CorpusFolder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A program that changes a document and builds the index, over and over; it waits to be killed. */
final class BuildForever {

    private BuildForever() {}

    public static void main(String[] folders) throws IOException, CorpusException {
        Path documents = Path.of(folders[0]);
        for (int i = 0; ; i++) {
            write(documents, ProcessHandle.current().pid() + "-" + i);
            PassageIndex.open(new CorpusFolder(documents).load(), Path.of(folders[1])).close();
            System.out.print('.');
            System.out.flush();
        }
    }

    /** Each file is moved into place whole, for a kill may come between any two bytes. */
    static void write(Path documents, String animal) throws IOException {
        place(documents.resolve("dyr.document.yaml"), "id: dyr\nfile: dyr.txt\ntitle: Dyr\n");
        place(documents.resolve("dyr.txt"), "Dyret nummer " + animal + ".");
    }

    private static void place(Path file, String text) throws IOException {
        Path draft = Files.writeString(file.resolveSibling("." + file.getFileName()), text);
        Files.move(
                draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
