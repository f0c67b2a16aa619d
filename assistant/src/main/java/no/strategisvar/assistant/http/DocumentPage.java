package no.strategisvar.assistant.http;

import no.strategisvar.assistant.texts.Language;
import no.strategisvar.assistant.texts.Texts;
import no.strategisvar.corpus.Descriptor;
import no.strategisvar.corpus.Document;
import no.strategisvar.corpus.Passage;
import no.strategisvar.corpus.Span;

import java.util.List;
import java.util.Objects;

/** A document as a page to read: an anchor {@code p-<id>} a passage, {@code side-<n>} a page. */
final class DocumentPage {

    private final Texts texts;
    private final Frame frame;

    DocumentPage(Texts texts) {
        this.texts = texts;
        this.frame = new Frame(texts);
    }

    String render(Document document) {
        Descriptor descriptor = document.descriptor();
        Language language = "nn".equals(descriptor.language()) ? Language.NN : Language.NB;
        Html html = frame.page(descriptor.shortTitle(), descriptor.language());
        html.element("h1", descriptor.title());
        html.element("p", facts(descriptor, language), "class", "page-facts");
        Passage before = null;
        for (Passage passage : document.passages()) {
            if (passage.page() != null
                    && (before == null || !Objects.equals(before.page(), passage.page()))) {
                String page = String.valueOf(passage.page());
                html.element(
                        "p",
                        texts.get(language, "page.heading", page),
                        "class",
                        "page-number",
                        "id",
                        "side-" + page);
            }
            headings(html, before == null ? List.of() : before.path(), passage.path());
            html.open("section", "id", "p-" + passage.id());
            text(html, passage);
            html.close("section");
            before = passage;
        }
        return html.end();
    }

    private String facts(Descriptor descriptor, Language language) {
        String facts = descriptor.publisher() + DocumentVersion.dates(descriptor, texts, language);
        return descriptor.source() == null ? facts : facts + ". " + descriptor.source() + ".";
    }

    /** The headings that are new since the passage before. */
    private static void headings(Html html, List<String> before, List<String> path) {
        int same = 0;
        while (same < Math.min(before.size(), path.size())
                && before.get(same).equals(path.get(same))) {
            same++;
        }
        for (int i = same; i < path.size(); i++) {
            html.element("h" + Math.min(i + 2, 4), path.get(i));
        }
    }

    private static void text(Html html, Passage passage) {
        List<Span> spans = passage.spans();
        for (int i = 0; i < spans.size(); ) {
            int end = endOfBlock(passage, i);
            boolean item = spans.get(i).kind() == Span.Kind.ITEM;
            if (item) {
                html.open("ul");
                for (Span span : spans.subList(i, end)) {
                    html.element("li", passage.text(span));
                }
                html.close("ul");
            } else {
                html.element(
                        "p",
                        passage.text().substring(spans.get(i).start(), spans.get(end - 1).end()));
            }
            i = end;
        }
    }

    /** Items that follow each other are one list; sentences on one line are one paragraph. */
    private static int endOfBlock(Passage passage, int from) {
        List<Span> spans = passage.spans();
        int end = from + 1;
        while (end < spans.size() && spans.get(end).kind() == spans.get(from).kind()) {
            String between =
                    passage.text().substring(spans.get(end - 1).end(), spans.get(end).start());
            boolean newParagraph =
                    spans.get(from).kind() == Span.Kind.SENTENCE && between.contains("\n");
            if (newParagraph) {
                break;
            }
            end++;
        }
        return end;
    }
}
