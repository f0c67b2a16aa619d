package no.strategisvar.corpus.docx;

/** XML that holds a document type, through which it could fetch other files. */
final class ForbiddenXml extends Exception {

    private static final long serialVersionUID = 1L;

    ForbiddenXml() {
        super("DTD");
    }
}
