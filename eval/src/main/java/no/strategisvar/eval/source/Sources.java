package no.strategisvar.eval.source;

import no.strategisvar.corpus.Corpus;
import no.strategisvar.corpus.Descriptor;
import no.strategisvar.corpus.Document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The source files by the id of the document that each is. */
public final class Sources {

    private final Map<String, SourceText> texts;

    public Sources(Map<String, SourceText> texts) {
        this.texts = Map.copyOf(texts);
    }

    /** Reads the files that the documents of a corpus name. */
    public static Sources read(Path folder, Corpus corpus) throws IOException {
        Map<String, SourceText> texts = new HashMap<>();
        for (Document document : corpus.documents()) {
            Descriptor descriptor = document.descriptor();
            String raw = Files.readString(folder.resolve(descriptor.file()));
            texts.put(descriptor.id(), new SourceText(raw));
        }
        return new Sources(texts);
    }

    /** The text of one document. */
    public Optional<SourceText> of(String documentId) {
        return Optional.ofNullable(texts.get(documentId));
    }

    /** Whether the words stand in any file. */
    public boolean has(String words) {
        return texts.values().stream().anyMatch(text -> text.has(words));
    }

    /** Whether the words stand in any file outside the pages that stand sideways. */
    public boolean hasOnUprightPages(String words) {
        return texts.values().stream().anyMatch(text -> text.hasOnUprightPages(words));
    }
}
