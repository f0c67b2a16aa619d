package no.strategisvar.assistant.http;

import no.strategisvar.assistant.records.Row;
import no.strategisvar.assistant.records.Selection;
import no.strategisvar.assistant.texts.Language;
import no.strategisvar.assistant.texts.Texts;
import no.strategisvar.corpus.Corpus;

import java.util.stream.Collectors;

/** The table of «Finn tiltak», with headings that sort it and links to its other pages. */
final class MeasureTable {

    private final Corpus corpus;
    private final Texts texts;

    MeasureTable(Corpus corpus, Texts texts) {
        this.corpus = corpus;
        this.texts = texts;
    }

    void render(Html html, MeasureListPage.Content content) {
        rows(html, content);
        pages(html, content);
    }

    private void rows(Html html, MeasureListPage.Content content) {
        Language language = content.link().language();
        html.open("table", "role", "table")
                .element("caption", text(language, "measures.caption"), "class", "sr-only")
                .open("thead", "role", "rowgroup")
                .open("tr", "role", "row");
        heading(html, content, Selection.Key.NUMBER, "measures.number");
        heading(html, content, Selection.Key.TITLE, "measures.measure");
        heading(html, content, Selection.Key.AREA, "measures.area");
        html.element(
                "th", text(language, "measures.theme"), "scope", "col", "role", "columnheader");
        heading(html, content, Selection.Key.PAGE, "measures.page");
        html.close("tr").close("thead").open("tbody", "role", "rowgroup");
        for (Row row : content.rows()) {
            html.open("tr", "role", "row");
            cell(html, text(language, "measures.number"), String.valueOf(row.number()));
            html.open("th", "scope", "row", "role", "rowheader", "lang", "nb")
                    .element("a", row.title(), "href", content.link().card(row.id()))
                    .close("th");
            cell(html, text(language, "measures.area"), RecordLabels.area(corpus, row.area()));
            cell(
                    html,
                    text(language, "measures.theme"),
                    RecordLabels.themes(corpus, row, language));
            cell(
                    html,
                    text(language, "measures.page"),
                    row.pages().stream().map(String::valueOf).collect(Collectors.joining(", ")));
            html.close("tr");
        }
        html.close("tbody").close("table");
    }

    /** A cell that carries its heading along, for screens too narrow for a table. */
    private static void cell(Html html, String heading, String text) {
        html.element("td", text, "role", "cell", "data-label", heading);
    }

    private void heading(
            Html html, MeasureListPage.Content content, Selection.Key key, String label) {
        Selection.Sort sort = content.link().selection().sort();
        if (sort != null && sort.key() == key) {
            html.open(
                    "th",
                    "scope",
                    "col",
                    "role",
                    "columnheader",
                    "aria-sort",
                    sort.descending() ? "descending" : "ascending");
        } else {
            html.open("th", "scope", "col", "role", "columnheader");
        }
        html.element(
                        "a",
                        text(content.link().language(), label),
                        "href",
                        content.link().sorted(key))
                .close("th");
    }

    private void pages(Html html, MeasureListPage.Content content) {
        Language language = content.link().language();
        int size = content.rows().size();
        int last = content.offset() + size;
        if (size == content.total()) {
            return;
        }
        html.open("nav", "class", "paging", "aria-label", text(language, "measures.pages"))
                .element(
                        "p",
                        texts.get(
                                language,
                                "measures.shown",
                                content.offset() + 1,
                                last,
                                content.total()));
        int step = Math.max(size, MeasurePages.ROWS_OF_A_PAGE);
        if (content.offset() > 0) {
            html.element(
                    "a",
                    text(language, "measures.previous"),
                    "href",
                    content.link().page(Math.max(0, content.offset() - step)),
                    "rel",
                    "prev");
        }
        if (last < content.total()) {
            html.element(
                    "a",
                    text(language, "measures.next"),
                    "href",
                    content.link().page(last),
                    "rel",
                    "next");
        }
        html.close("nav");
    }

    private String text(Language language, String key) {
        return texts.get(language, key);
    }
}
