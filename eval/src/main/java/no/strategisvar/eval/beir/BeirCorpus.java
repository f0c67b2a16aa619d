package no.strategisvar.eval.beir;

import no.strategisvar.corpus.Corpus;
import no.strategisvar.corpus.Descriptor;
import no.strategisvar.corpus.Document;
import no.strategisvar.corpus.DocumentKind;
import no.strategisvar.corpus.DocumentStatus;
import no.strategisvar.corpus.Passage;
import no.strategisvar.corpus.Records;
import no.strategisvar.corpus.Unanswered;

import java.util.ArrayList;
import java.util.List;

/** A collection as a corpus of the product: one document, a passage for each text, no records. */
public final class BeirCorpus {

    private static final String ID = "beir";

    private BeirCorpus() {}

    /** The texts as passages, in their order. */
    public static Corpus of(BeirFolder folder) {
        List<Passage> passages = new ArrayList<>();
        for (BeirFolder.Text text : folder.texts()) {
            List<String> path = text.heading().isEmpty() ? List.of() : List.of(text.heading());
            passages.add(
                    new Passage(
                            text.id(), ID, passages.size(), path, null, text.text(), List.of()));
        }
        Descriptor descriptor =
                new Descriptor(
                        ID,
                        "corpus.jsonl",
                        folder.name(),
                        folder.name(),
                        "",
                        DocumentKind.OTHER,
                        DocumentStatus.INFORMATION,
                        null,
                        null,
                        null,
                        null,
                        "nb",
                        null);
        Document document =
                new Document(
                        descriptor,
                        passages,
                        Records.NONE,
                        List.of(),
                        Unanswered.NONE,
                        List.of(),
                        List.of());
        return new Corpus(List.of(document), folder.name());
    }
}
