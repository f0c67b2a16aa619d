package no.strategisvar.index;

/** What a search ranks: passages, or the sentences and list items in them. */
enum Grain {
    PASSAGE(IndexFields.PASSAGE, IndexFields.EXPANDED_PASSAGE),
    SPAN(IndexFields.SPAN, IndexFields.EXPANDED_SPAN);

    private final String text;
    private final String expanded;

    Grain(String text, String expanded) {
        this.text = text;
        this.expanded = expanded;
    }

    /** The name of the text in the index. */
    String text(Part part) {
        return switch (part) {
            case TEXT -> text;
            case TEXT_WITH_QUESTIONS -> expanded;
            case BEST_QUESTION -> IndexFields.QUESTION;
        };
    }
}
