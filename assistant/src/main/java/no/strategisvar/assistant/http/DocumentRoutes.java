package no.strategisvar.assistant.http;

import io.javalin.http.Context;

import no.strategisvar.assistant.texts.Texts;
import no.strategisvar.corpus.Corpus;
import no.strategisvar.corpus.Document;
import no.strategisvar.corpus.Passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The documents as JSON, and each as a readable page with an anchor for every passage and page. */
final class DocumentRoutes {

    private final Corpus corpus;
    private final DocumentPage page;

    DocumentRoutes(Corpus corpus, Texts texts) {
        this.corpus = corpus;
        this.page = new DocumentPage(texts);
    }

    void list(Context ctx) {
        ctx.json(
                new Views.DocumentsView(
                        corpus.documents().stream().map(Views.DocumentView::of).toList()));
    }

    void detail(Context ctx) {
        Document document = document(ctx);
        List<Views.OutlineEntry> outline = new ArrayList<>();
        List<Views.PageView> pages = new ArrayList<>();
        List<Views.PassageView> open = new ArrayList<>();
        Passage before = null;
        for (Passage passage : document.passages()) {
            if (before == null || !before.path().equals(passage.path())) {
                outline.add(new Views.OutlineEntry(passage.path(), passage.page(), passage.id()));
            }
            if (before != null && !Objects.equals(before.page(), passage.page())) {
                pages.add(new Views.PageView(before.page(), List.copyOf(open)));
                open.clear();
            }
            open.add(Views.PassageView.of(document.descriptor(), passage));
            before = passage;
        }
        if (before != null) {
            pages.add(new Views.PageView(before.page(), open));
        }
        ctx.json(new Views.DocumentDetail(Views.DocumentView.of(document), outline, pages));
    }

    void page(Context ctx) {
        ctx.html(page.render(document(ctx)));
    }

    private Document document(Context ctx) {
        return corpus.document(ctx.pathParam("id"))
                .orElseThrow(() -> new NotFound("Det finnes ikke noe dokument med den id-en."));
    }
}
