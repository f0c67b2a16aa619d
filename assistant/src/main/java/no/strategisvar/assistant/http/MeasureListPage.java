package no.strategisvar.assistant.http;

import no.strategisvar.assistant.records.FacetCount;
import no.strategisvar.assistant.records.Row;
import no.strategisvar.assistant.records.Selection;
import no.strategisvar.assistant.texts.Language;
import no.strategisvar.assistant.texts.Texts;
import no.strategisvar.corpus.Corpus;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * «Finn tiltak»: a search box, facets, and a table that sorts; all of it plain links and a form.
 */
final class MeasureListPage {

    private final Corpus corpus;
    private final Texts texts;

    MeasureListPage(Corpus corpus, Texts texts) {
        this.corpus = corpus;
        this.texts = texts;
    }

    /** The values of a facet, and how many rows there are without choosing one. */
    record Choices(int all, List<FacetCount> values) {
        Choices {
            values = List.copyOf(values);
        }
    }

    /** What the page shows. */
    record Content(
            MeasureLink link,
            int total,
            int offset,
            List<Row> rows,
            Choices areas,
            Choices themes) {
        Content {
            rows = List.copyOf(rows);
        }
    }

    String render(Content content) {
        Language language = content.link().language();
        Html html = Html.page(text(language, "measures.title"), language.tag(), MeasureLink.LIST);
        html.open("div", "class", "wide").element("h1", text(language, "measures.title"));
        html.element("p", text(language, "measures.intro"));
        form(html, content);
        html.open("div", "class", "found");
        html.open("div", "class", "facets no-print");
        Selection selection = content.link().selection();
        facet(
                html,
                content,
                "measures.area",
                content.areas(),
                selection.area(),
                content.link()::area);
        facet(
                html,
                content,
                "measures.theme",
                content.themes(),
                selection.theme(),
                content.link()::theme);
        html.close("div").open("div", "class", "rows");
        html.element(
                "p",
                texts.get(language, "measures.total", content.total()),
                "role",
                "status",
                "class",
                "total");
        if (content.total() == 0) {
            html.open("p").text(text(language, "measures.none") + " ");
            html.element("a", text(language, "measures.all"), "href", content.link().all())
                    .close("p");
        } else {
            table(html, content);
            pages(html, content);
            export(html, content);
        }
        html.close("div").close("div").close("div");
        return html.end();
    }

    private void form(Html html, Content content) {
        Language language = content.link().language();
        Selection selection = content.link().selection();
        String written = selection.text();
        html.open("form", "class", "search", "action", MeasureLink.LIST, "method", "get")
                .element("label", text(language, "measures.search"), "for", "q")
                .open(
                        "input",
                        "id",
                        "q",
                        "name",
                        "q",
                        "type",
                        "search",
                        "maxlength",
                        "200",
                        "value",
                        written == null ? "" : written);
        for (Map.Entry<String, String> kept : MeasureLink.parameters(selection).entrySet()) {
            if (!kept.getKey().equals("q")) {
                html.open(
                        "input", "type", "hidden", "name", kept.getKey(), "value", kept.getValue());
            }
        }
        if (language == Language.NN) {
            html.open("input", "type", "hidden", "name", PageLanguage.PARAMETER, "value", "nn");
        }
        html.element(
                        "button",
                        text(language, "measures.find"),
                        "type",
                        "submit",
                        "class",
                        "primary")
                .close("form");
    }

    private void facet(
            Html html,
            Content content,
            String heading,
            Choices choices,
            @Nullable String chosen,
            Function<@Nullable String, String> address) {
        Language language = content.link().language();
        String name = text(language, heading);
        html.open("nav", "aria-label", name);
        String picked =
                choices.values().stream()
                        .filter(value -> value.value().equals(chosen))
                        .map(value -> ": " + value.label())
                        .findFirst()
                        .orElse("");
        html.open("details");
        html.element("summary", name + picked).open("ul");
        choice(
                html,
                texts.get(language, "measures.any"),
                choices.all(),
                chosen == null,
                address.apply(null));
        for (FacetCount value : choices.values()) {
            choice(
                    html,
                    value.label(),
                    value.count(),
                    value.value().equals(chosen),
                    address.apply(value.value()));
        }
        html.close("ul").close("details").close("nav");
    }

    private static void choice(Html html, String label, int count, boolean chosen, String address) {
        String text = label + " (" + count + ")";
        html.open("li");
        if (chosen) {
            html.element("a", text, "href", address, "aria-current", "true");
        } else {
            html.element("a", text, "href", address);
        }
        html.close("li");
    }

    private void table(Html html, Content content) {
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

    private void heading(Html html, Content content, Selection.Key key, String label) {
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

    private void pages(Html html, Content content) {
        Language language = content.link().language();
        int size = content.rows().size();
        int last = content.offset() + size;
        if (size == content.total()) {
            return;
        }
        html.open("nav", "class", "paging no-print", "aria-label", text(language, "measures.pages"))
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

    private void export(Html html, Content content) {
        Language language = content.link().language();
        html.open("p", "class", "export no-print")
                .text(text(language, "measures.export") + " ")
                .element("a", text(language, "measures.csv"), "href", content.link().file("csv"))
                .text(" ")
                .element("a", text(language, "measures.xlsx"), "href", content.link().file("xlsx"))
                .close("p");
        Language other = language == Language.NN ? Language.NB : Language.NN;
        html.open("p", "class", "no-print")
                .element(
                        "a",
                        text(other, "page.thisLanguage"),
                        "href",
                        content.link().in(other),
                        "lang",
                        other.tag(),
                        "hreflang",
                        other.tag())
                .close("p");
    }

    private String text(Language language, String key) {
        return texts.get(language, key);
    }
}
