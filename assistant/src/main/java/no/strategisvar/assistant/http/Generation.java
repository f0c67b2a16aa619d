package no.strategisvar.assistant.http;

import no.strategisvar.assistant.answer.Assistant;
import no.strategisvar.assistant.fit.ProjectFit;
import no.strategisvar.assistant.texts.Texts;
import no.strategisvar.index.PassageIndex;

/** All that answers from one index: a request that begins in it ends in it. */
record Generation(
        PassageIndex index,
        Assistant assistant,
        SearchRoutes search,
        DocumentRoutes documents,
        RecordRoutes records,
        FitRoutes fit) {

    static Generation of(PassageIndex index, Texts texts) {
        return new Generation(
                index,
                new Assistant(index, texts),
                new SearchRoutes(index),
                new DocumentRoutes(index.corpus()),
                new RecordRoutes(index),
                new FitRoutes(new ProjectFit(index, texts), index.corpus(), texts));
    }
}
