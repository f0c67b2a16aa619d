package no.strategisvar.eval.peers;

import dev.langchain4j.data.document.Document;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.rag.content.retriever.ContentRetriever;
import dev.langchain4j.rag.content.retriever.EmbeddingStoreContentRetriever;
import dev.langchain4j.rag.query.Query;
import dev.langchain4j.store.embedding.EmbeddingStoreIngestor;
import dev.langchain4j.store.embedding.inmemory.InMemoryEmbeddingStore;

import no.strategisvar.eval.question.Question;
import no.strategisvar.eval.run.Found;
import no.strategisvar.eval.run.Retrieval;

import java.util.List;

/**
 * LangChain4j's Easy RAG: its own splitter (300 tokens, 30 of overlap), its own English embedding
 * model (bge-small-en-v1.5) and a store in memory. Only the number of results is raised.
 */
final class EasyRag implements Retrieval {

    private static final int MOST = 100;

    private final ContentRetriever retriever;

    EasyRag(List<String> texts) {
        InMemoryEmbeddingStore<TextSegment> store = new InMemoryEmbeddingStore<>();
        EmbeddingStoreIngestor.ingest(texts.stream().map(Document::from).toList(), store);
        this.retriever =
                EmbeddingStoreContentRetriever.builder()
                        .embeddingStore(store)
                        .maxResults(MOST)
                        .build();
    }

    @Override
    public List<Found> find(Question question, int limit) {
        return retriever.retrieve(Query.from(question.question())).stream()
                .limit(limit)
                .map(content -> new Found("", null, content.textSegment().text()))
                .toList();
    }
}
