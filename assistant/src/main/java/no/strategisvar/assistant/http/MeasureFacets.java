package no.strategisvar.assistant.http;

import no.strategisvar.assistant.records.FacetCount;
import no.strategisvar.assistant.records.Selection;
import no.strategisvar.assistant.texts.Language;
import no.strategisvar.assistant.texts.Texts;

import org.jspecify.annotations.Nullable;

import java.util.function.Function;

/** The facets of «Finn tiltak»: plain links, each with how many measures it gives. */
final class MeasureFacets {

    private final Texts texts;

    MeasureFacets(Texts texts) {
        this.texts = texts;
    }

    void render(Html html, MeasureListPage.Content content) {
        MeasureLink link = content.link();
        Selection selection = link.selection();
        html.open("div", "class", "facets no-print");
        facet(html, content, "measures.area", content.areas(), selection.area(), link::area);
        facet(html, content, "measures.theme", content.themes(), selection.theme(), link::theme);
        html.close("div");
    }

    private void facet(
            Html html,
            MeasureListPage.Content content,
            String heading,
            MeasureListPage.Choices choices,
            @Nullable String chosen,
            Function<@Nullable String, String> address) {
        Language language = content.link().language();
        String name = texts.get(language, heading);
        html.open("nav", "aria-label", name);
        String picked = choices.label(chosen).map(label -> ": " + label).orElse("");
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
}
