package no.strategisvar.assistant.http;

import no.strategisvar.assistant.records.FacetCount;
import no.strategisvar.assistant.records.Row;
import no.strategisvar.assistant.records.Selection;
import no.strategisvar.assistant.texts.Language;
import no.strategisvar.assistant.texts.Texts;
import no.strategisvar.corpus.Corpus;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * «Finn tiltak»: a search box, facets, and a table that sorts; all of it plain links and a form.
 */
final class MeasureListPage {

    private final Texts texts;
    private final Frame frame;
    private final MeasureFacets facets;
    private final MeasureTable table;
    private final UsedDocuments documents;

    MeasureListPage(Corpus corpus, Texts texts) {
        this.texts = texts;
        this.frame = new Frame(texts);
        this.facets = new MeasureFacets(texts);
        this.table = new MeasureTable(corpus, texts);
        this.documents = new UsedDocuments(corpus, texts);
    }

    /** The values of a facet, and how many rows there are without choosing one. */
    record Choices(int all, List<FacetCount> values) {
        Choices {
            values = List.copyOf(values);
        }

        /** The name of the value that is chosen. */
        Optional<String> label(@Nullable String chosen) {
            return values.stream()
                    .filter(value -> value.value().equals(chosen))
                    .map(FacetCount::label)
                    .findFirst();
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

    String render(Content content, LocalDate today) {
        Language language = content.link().language();
        Html html = frame.page(text(language, "measures.title"), language.tag(), MeasureLink.LIST);
        html.open("div", "class", "wide").element("h1", text(language, "measures.title"));
        html.element("p", text(language, "measures.intro"));
        form(html, content);
        html.open("div", "class", "found");
        facets.render(html, content);
        html.open("div", "class", "rows");
        html.element(
                "p",
                texts.get(language, "measures.total", content.total()),
                "role",
                "status",
                "class",
                "total");
        chosen(html, content);
        if (content.total() == 0) {
            html.open("p").text(text(language, "measures.none") + " ");
            html.element("a", text(language, "measures.all"), "href", content.link().all())
                    .close("p");
        } else {
            table.render(html, content);
            export(html, content);
        }
        documents.render(html, language, today);
        html.close("div").close("div").close("div");
        return html.end();
    }

    /** What the list is limited to; a printed page shows neither form nor facets. */
    private void chosen(Html html, Content content) {
        Selection selection = content.link().selection();
        List<String> limits = new ArrayList<>();
        String written = selection.text();
        if (written != null) {
            limits.add("«" + written + "»");
        }
        content.areas().label(selection.area()).ifPresent(limits::add);
        content.themes().label(selection.theme()).ifPresent(limits::add);
        if (!limits.isEmpty()) {
            html.element(
                    "p",
                    texts.get(
                            content.link().language(),
                            "measures.chosen",
                            String.join(", ", limits)),
                    "class",
                    "page-facts");
        }
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
