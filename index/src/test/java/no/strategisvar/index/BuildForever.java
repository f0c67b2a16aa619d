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

    static void write(Path documents, String animal) throws IOException {
        Files.writeString(
                documents.resolve("dyr.document.yaml"), "id: dyr\nfile: dyr.txt\ntitle: Dyr\n");
        Path draft = Files.writeString(documents.resolve(".dyr"), "Dyret nummer " + animal + ".");
        Files.move(
                draft,
                documents.resolve("dyr.txt"),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }
}
