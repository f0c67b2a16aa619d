package no.strategisvar.assistant.http;

import no.strategisvar.assistant.config.ModelConfig;
import no.strategisvar.assistant.config.ProviderConfig;
import no.strategisvar.assistant.config.ProviderKind;
import no.strategisvar.assistant.config.SearchConfig;
import no.strategisvar.assistant.config.SearchConfig.Source;
import no.strategisvar.assistant.texts.Language;
import no.strategisvar.assistant.texts.Texts;
import no.strategisvar.corpus.Corpus;
import no.strategisvar.corpus.Descriptor;
import no.strategisvar.corpus.Document;

import java.util.List;
import java.util.Optional;

/**
 * «Om tjenesten»: what answers, from which documents, whether a language model writes and where it
 * does, what is kept, and what the service cannot do.
 */
final class AboutPage {

    static final String ADDRESS = "/om";

    private final Texts texts;
    private final Optional<ModelConfig> model;
    private final Frame frame;
    private final Optional<Source.Endpoint> search;

    /**
     * The page of a service.
     *
     * @param model the language model that writes, if one does
     * @param search the models that take part in the search
     */
    AboutPage(Texts texts, Optional<ModelConfig> model, SearchConfig search) {
        this.texts = texts;
        this.model = model;
        this.frame = new Frame(texts);
        this.search =
                search.embedding()
                        .map(SearchConfig.Embedding::source)
                        .filter(Source.Endpoint.class::isInstance)
                        .map(Source.Endpoint.class::cast);
    }

    String render(Corpus corpus, Language language) {
        Html html = frame.page(texts.get(language, "about.title"), language.tag(), ADDRESS);
        html.element("h1", texts.get(language, "about.title"));
        paragraphs(html, language, "about.what", "about.check");
        Language other = language == Language.NB ? Language.NN : Language.NB;
        html.element(
                "a",
                texts.get(other, "page.thisLanguage"),
                "href",
                PageLanguage.address(ADDRESS, other),
                "lang",
                other.tag());
        documents(html, corpus, language);
        html.element("h2", texts.get(language, "about.modelHeading"));
        if (model.isEmpty()) {
            paragraphs(html, language, "about.noModel");
            if (search.isEmpty()) {
                paragraphs(html, language, "about.nothingSent");
            }
        } else {
            paragraphs(html, language, "about.model", "about.modelProject", "about.marked");
            model.get().providers().forEach(provider -> provider(html, provider, language));
        }
        search.ifPresent(endpoint ->
                html.element(
                        "p",
                        texts.get(
                                language,
                                "about.searchSent",
                                endpoint.url().getHost(),
                                endpoint.name())));
        html.element("h2", texts.get(language, "about.keptHeading"));
        paragraphs(html, language, "about.notKept", "about.feedback", "about.memory");
        html.element("h2", texts.get(language, "about.limitsHeading")).open("ul");
        for (String limit :
                List.of("about.limitWrong", "about.limitDocuments", "about.limitPromise")) {
            html.element("li", texts.get(language, limit));
        }
        return html.close("ul").end();
    }

    private void paragraphs(Html html, Language language, String... keys) {
        for (String key : keys) {
            html.element("p", texts.get(language, key));
        }
    }

    private void documents(Html html, Corpus corpus, Language language) {
        html.element("h2", texts.get(language, "about.documentsHeading")).open("ul");
        for (Document document : corpus.documents()) {
            Descriptor descriptor = document.descriptor();
            html.open("li")
                    .element("a", descriptor.title(), "href", "/documents/" + descriptor.id())
                    .text(DocumentVersion.of(descriptor, texts, language))
                    .close("li");
        }
        html.close("ul");
    }

    private void provider(Html html, ProviderConfig provider, Language language) {
        html.open("dl");
        fact(html, language, "about.provider", provider.kind().wireName());
        fact(html, language, "about.name", provider.model());
        boolean here = provider.kind() == ProviderKind.GGUF;
        String unknown = texts.get(language, here ? "about.here" : "about.notTold");
        fact(html, language, "about.region", told(provider.region(), unknown));
        fact(html, language, "about.retention", told(provider.retention(), unknown));
        html.close("dl");
    }

    private void fact(Html html, Language language, String key, String value) {
        html.element("dt", texts.get(language, key)).element("dd", value);
    }

    private static String told(String set, String otherwise) {
        return set.isEmpty() ? otherwise : set;
    }
}
