package no.strategisvar.assistant.http;

import no.strategisvar.assistant.citation.Citation;
import no.strategisvar.assistant.citation.CitationChecker;
import no.strategisvar.assistant.records.Relations;
import no.strategisvar.assistant.records.Row;
import no.strategisvar.assistant.records.Selection;
import no.strategisvar.assistant.texts.Language;
import no.strategisvar.assistant.texts.Texts;
import no.strategisvar.corpus.Anchor;
import no.strategisvar.corpus.Corpus;
import no.strategisvar.corpus.Statement;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A measure on a page of its own: what it says, where it stands, the status of its area, and what
 * it shares words with.
 */
final class MeasureCardPage {

    private final Corpus corpus;
    private final Relations relations;
    private final CitationChecker checker;
    private final Texts texts;
    private final Frame frame;
    private final UsedDocuments documents;

    MeasureCardPage(Corpus corpus, Relations relations, Texts texts) {
        this.corpus = corpus;
        this.relations = relations;
        this.checker = new CitationChecker(corpus);
        this.texts = texts;
        this.frame = new Frame(texts);
        this.documents = new UsedDocuments(corpus, texts);
    }

    String render(Row measure, Language language, LocalDate today) {
        MeasureLink link = new MeasureLink(Selection.ALL, language);
        Html html = frame.page(measure.title(), language.tag(), "");
        html.open("p", "class", "no-print")
                .element("a", text(language, "measures.back"), "href", link.all())
                .close("p");
        html.element("h1", measure.title(), "lang", "nb");
        facts(html, measure, language);
        html.element(
                "button",
                text(language, "page.print"),
                "type",
                "button",
                "data-print",
                "",
                "hidden",
                "");
        sources(html, measure, language);
        status(html, measure, language);
        html.element("h2", text(language, "measure.relations"), "id", "sammenhenger")
                .element("p", text(language, "measure.relationsHelp"));
        related(html, "measure.priorities", relations.served(measure, Row.Kind.PRIORITY), language);
        related(html, "measure.goals", relations.served(measure, Row.Kind.GOAL), language);
        related(html, "measure.like", relations.like(measure), language);
        documents.render(html, language, today);
        return html.end();
    }

    private void facts(Html html, Row measure, Language language) {
        html.open("dl", "class", "facts");
        fact(html, text(language, "measures.area"), RecordLabels.area(corpus, measure.area()));
        fact(html, text(language, "measures.number"), String.valueOf(measure.number()));
        String themes = RecordLabels.themes(corpus, measure, language);
        if (!themes.isEmpty()) {
            fact(html, text(language, "measures.theme"), themes);
        }
        fact(
                html,
                text(language, "measures.page"),
                measure.pages().stream().map(String::valueOf).collect(Collectors.joining(", ")));
        html.close("dl");
    }

    private static void fact(Html html, String name, String value) {
        html.open("div").element("dt", name).element("dd", value).close("div");
    }

    /** The title and the description as they stand in the plan. */
    private void sources(Html html, Row measure, Language language) {
        html.element("h2", text(language, "measure.says"));
        measure.anchors().stream().limit(1).forEach(anchor -> quote(html, anchor, language));
        measure.descriptionAnchor().forEach(anchor -> quote(html, anchor, language));
    }

    private void quote(Html html, Anchor anchor, Language language) {
        checker.check(anchor).ifPresent(citation -> quote(html, citation, language));
    }

    private void quote(Html html, Citation citation, Language language) {
        html.element("blockquote", citation.quote(), "lang", citation.document().language())
                .open("p")
                .element("a", Place.of(citation, texts, language), "href", citation.url())
                .close("p");
    }

    private void status(Html html, Row measure, Language language) {
        List<Statement> statements =
                corpus.statements().stream()
                        .filter(statement -> statement.topic() == Statement.Topic.STATUS)
                        .filter(statement -> statement.area().equals(measure.area()))
                        .toList();
        if (statements.isEmpty()) {
            return;
        }
        html.element("h2", text(language, "measure.status"))
                .element("p", text(language, "measure.statusHelp"));
        statements.forEach(
                statement -> statement.anchors().forEach(anchor -> quote(html, anchor, language)));
    }

    private void related(
            Html html, String heading, List<Relations.Relation> found, Language language) {
        html.element("h3", text(language, heading));
        if (found.isEmpty()) {
            html.element("p", text(language, "measure.noneShared"));
            return;
        }
        html.open("ul", "class", "matches");
        for (Relations.Relation relation : found) {
            html.open("li", "class", "card").open("p", "lang", "nb");
            Row row = relation.row();
            if (row.kind() == Row.Kind.MEASURE) {
                html.element(
                        "a",
                        row.title(),
                        "href",
                        new MeasureLink(Selection.ALL, language).card(row.id()));
            } else {
                html.text(row.title());
            }
            html.close("p");
            evidence(html, relation, language);
            checker.check(row.anchors().getFirst())
                    .ifPresent(citation ->
                            html.open("p")
                                    .element(
                                            "a",
                                            Place.of(citation, texts, language),
                                            "href",
                                            citation.url())
                                    .close("p"));
            html.close("li");
        }
        html.close("ul");
    }

    /** The words of both texts that the relation rests on. */
    private void evidence(Html html, Relations.Relation relation, Language language) {
        for (Relations.SharedTheme shared : relation.themes()) {
            String label =
                    language == Language.NN
                            ? shared.theme().label().nn()
                            : shared.theme().label().nb();
            html.element(
                    "p",
                    texts.get(
                            language,
                            "measure.sharedTheme",
                            label,
                            quoted(shared.measure()),
                            quoted(shared.other())),
                    "class",
                    "shared");
        }
        if (!relation.words().isEmpty()) {
            html.element(
                    "p",
                    texts.get(language, "measure.shared", quoted(relation.words())),
                    "class",
                    "shared");
        }
    }

    private static String quoted(List<String> words) {
        return words.stream().map(word -> "«" + word + "»").collect(Collectors.joining(", "));
    }

    private String text(Language language, String key) {
        return texts.get(language, key);
    }
}
