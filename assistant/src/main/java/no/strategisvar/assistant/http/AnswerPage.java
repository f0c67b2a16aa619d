package no.strategisvar.assistant.http;

import no.strategisvar.assistant.answer.Answer;
import no.strategisvar.assistant.citation.Citation;
import no.strategisvar.assistant.texts.Texts;

/** The answer to one question as a plain page, for a browser without JavaScript. */
final class AnswerPage {

    private AnswerPage() {}

    static String render(String question, Answer answer, Texts texts) {
        Html html =
                new Frame(texts)
                        .page(texts.get(answer.language(), "page.answer"), answer.language().tag());
        html.element("h1", question);
        boolean generated = answer.origin().isGenerated();
        html.open("div", "data-ai-generated", String.valueOf(generated));
        boolean list = false;
        for (Answer.Block block : answer.blocks()) {
            boolean item = block.text().startsWith("- ");
            if (item != list) {
                html = item ? html.open("ul") : html.close("ul");
                list = item;
            }
            html.element(item ? "li" : "p", item ? block.text().substring(2) : block.text());
        }
        if (list) {
            html.close("ul");
        }
        String model = answer.origin().model().orElse("");
        String origin = generated ? "generated.note" : "generated.not";
        html.close("div").element("p", texts.get(answer.language(), origin, model));
        html.open("ol");
        for (Citation citation : answer.citations()) {
            html.open("li")
                    .element("blockquote", citation.quote())
                    .element(
                            "a",
                            Place.of(citation, texts, answer.language()),
                            "href",
                            citation.url())
                    .close("li");
        }
        return html.close("ol").end();
    }
}
