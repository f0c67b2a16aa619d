package no.strategisvar.assistant.http;

import no.strategisvar.assistant.answer.Assistant;
import no.strategisvar.assistant.fit.ProjectFit;
import no.strategisvar.assistant.records.Catalog;
import no.strategisvar.assistant.texts.Texts;
import no.strategisvar.index.PassageIndex;

/** All that answers from one index: a request that begins in it ends in it. */
record Generation(
        PassageIndex index,
        Assistant assistant,
        SearchRoutes search,
        DocumentRoutes documents,
        RecordRoutes records,
        MeasurePages measures,
        FitRoutes fit) {

    static Generation of(PassageIndex index, Texts texts, Writers writers, boolean hasModel) {
        Catalog catalog = new Catalog(index);
        ProjectFit fit = new ProjectFit(index, texts);
        return new Generation(
                index,
                new Assistant(index, texts, writers.answers(), fit),
                new SearchRoutes(index),
                new DocumentRoutes(index.corpus(), texts),
                new RecordRoutes(index.corpus(), catalog),
                new MeasurePages(index, catalog, texts),
                new FitRoutes(
                        fit, writers.reasons(), new FitPage(index.corpus(), texts, hasModel)));
    }
}
