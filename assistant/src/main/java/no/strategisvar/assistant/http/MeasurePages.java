package no.strategisvar.assistant.http;

import io.javalin.http.Context;

import no.strategisvar.assistant.records.Catalog;
import no.strategisvar.assistant.records.Relations;
import no.strategisvar.assistant.records.Row;
import no.strategisvar.assistant.records.Selection;
import no.strategisvar.assistant.records.Selection.Facet;
import no.strategisvar.assistant.texts.Language;
import no.strategisvar.assistant.texts.Texts;
import no.strategisvar.corpus.Corpus;
import no.strategisvar.index.PassageIndex;

import java.util.List;

/** «Finn tiltak» at {@code /tiltak}, and a card for each measure at {@code /tiltak/{id}}. */
final class MeasurePages {

    static final int ROWS_OF_A_PAGE = 20;

    private final Corpus corpus;
    private final Catalog catalog;
    private final MeasureListPage list;
    private final MeasureCardPage card;

    MeasurePages(PassageIndex index, Catalog catalog, Texts texts) {
        this.corpus = index.corpus();
        this.catalog = catalog;
        this.list = new MeasureListPage(corpus, texts);
        this.card = new MeasureCardPage(corpus, new Relations(index, catalog), texts);
    }

    void list(Context ctx) {
        Language language = PageLanguage.of(ctx);
        RecordRequest asked = RecordRequest.of(ctx, corpus, Row.Kind.MEASURE);
        Selection selection = asked.selection();
        int limit = Math.min(asked.limit(), ROWS_OF_A_PAGE);
        RecordRequest request =
                new RecordRequest(selection, asked.offset() / limit * limit, limit, asked.format());
        List<Row> found = catalog.find(Row.Kind.MEASURE, selection);
        ctx.html(
                list.render(
                        new MeasureListPage.Content(
                                new MeasureLink(selection, language),
                                found.size(),
                                request.offset(),
                                request.page(found),
                                choices(Facet.AREA, selection, language),
                                choices(Facet.THEME, selection, language)),
                        DocumentVersion.today()));
    }

    /** A value of a facet is counted as what one gets by choosing it, the other limits kept. */
    private MeasureListPage.Choices choices(Facet facet, Selection selection, Language language) {
        List<Row> rows = catalog.find(Row.Kind.MEASURE, selection.without(facet));
        return new MeasureListPage.Choices(rows.size(), catalog.counts(facet, rows, language));
    }

    void card(Context ctx) {
        Row measure =
                catalog.row(Row.Kind.MEASURE, ctx.pathParam("id"))
                        .orElseThrow(
                                () -> new NotFound("Det finnes ikke noe tiltak med den id-en."));
        ctx.html(card.render(measure, PageLanguage.of(ctx), DocumentVersion.today()));
    }
}
