package no.strategisvar.assistant.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

import no.strategisvar.assistant.answer.Answer;
import no.strategisvar.assistant.citation.Citation;
import no.strategisvar.assistant.fit.Assessment;
import no.strategisvar.corpus.Descriptor;
import no.strategisvar.corpus.Document;
import no.strategisvar.corpus.Passage;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** What goes over the wire, field by field as the contract has it. Fields are added at the end. */
final class Views {

    private Views() {}

    record AnswerView(
            String id,
            String outcome,
            String answer,
            List<CitationView> citations,
            List<String> followUps,
            AnsweredBy answeredBy,
            String language) {

        static AnswerView of(Answer answer) {
            return new AnswerView(
                    answer.id(),
                    answer.outcome().wireName(),
                    answer.text(),
                    CitationView.all(answer.citations()),
                    answer.followUps(),
                    AnsweredBy.of(answer.origin()),
                    answer.language().tag());
        }
    }

    /**
     * Who wrote the answer.
     *
     * @param generated whether a machine may read it as text made by artificial intelligence
     */
    record AnsweredBy(
            String mode,
            @Nullable String model,
            boolean generated,
            @Nullable String promptVersion,
            int dropped,
            @Nullable String degraded,
            List<String> searchTerms) {

        static AnsweredBy of(Answer.Origin origin) {
            return new AnsweredBy(
                    origin.mode(),
                    origin.model().orElse(null),
                    origin.isGenerated(),
                    origin.prompt().orElse(null),
                    origin.dropped(),
                    origin.degraded().orElse(null),
                    origin.searchTerms());
        }

        static AnsweredBy of(Assessment.Origin origin) {
            return new AnsweredBy(
                    origin.mode(),
                    origin.model().orElse(null),
                    origin.isGenerated(),
                    origin.prompt().orElse(null),
                    origin.refused(),
                    origin.degraded().orElse(null),
                    List.of());
        }
    }

    record CitationView(
            int number,
            String passageId,
            String documentId,
            String documentTitle,
            List<String> section,
            @Nullable Integer page,
            String quote,
            String url,
            int start,
            int end,
            String documentKind,
            String documentStatus,
            @Nullable String documentDate,
            @Nullable String documentValidTo) {

        static List<CitationView> all(List<Citation> citations) {
            return IntStream.range(0, citations.size())
                    .mapToObj(i -> of(i + 1, citations.get(i)))
                    .toList();
        }

        static CitationView of(int number, Citation citation) {
            Passage passage = citation.passage();
            Descriptor document = citation.document();
            return new CitationView(
                    number,
                    passage.id(),
                    document.id(),
                    document.title(),
                    passage.path(),
                    passage.page(),
                    citation.quote(),
                    citation.url(),
                    citation.start(),
                    citation.end(),
                    document.kind().wireName(),
                    document.status().wireName(),
                    date(document.adopted()),
                    date(document.validTo()));
        }
    }

    record BlockView(String text, List<CitationView> citations, boolean generated) {
        static BlockView of(Answer.Block block, List<Citation> citations, boolean generated) {
            return new BlockView(
                    block.text(),
                    block.numbers().stream()
                            .map(n -> CitationView.of(n, citations.get(n - 1)))
                            .toList(),
                    generated);
        }
    }

    record Status(String step, String text) {}

    record Sources(List<PassageView> passages) {}

    record PassageView(
            String id,
            String documentId,
            String documentTitle,
            String documentKind,
            String documentStatus,
            @Nullable String documentDate,
            List<String> section,
            @Nullable Integer page,
            String text,
            List<int[]> highlights,
            @Nullable Float score) {

        static PassageView of(Descriptor document, Passage passage) {
            return of(document, passage, List.of(), null);
        }

        static PassageView of(
                Descriptor document,
                Passage passage,
                List<int[]> highlights,
                @Nullable Float score) {
            return new PassageView(
                    passage.id(),
                    document.id(),
                    document.title(),
                    document.kind().wireName(),
                    document.status().wireName(),
                    date(document.adopted()),
                    passage.path(),
                    passage.page(),
                    passage.text(),
                    highlights,
                    score);
        }
    }

    /** A passage that was found, and where else the documents say the same. */
    record FoundView(
            @JsonUnwrapped PassageView passage,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<PlaceView> alsoAt) {}

    record PlaceView(String id, String documentId, @Nullable Integer page) {
        static PlaceView of(Passage passage) {
            return new PlaceView(passage.id(), passage.documentId(), passage.page());
        }
    }

    record SearchView(String query, int total, List<FoundView> passages) {}

    record NeighbourView(
            @JsonUnwrapped PassageView passage,
            @Nullable PassageView previous,
            @Nullable PassageView next) {}

    record DocumentView(
            String id,
            String title,
            String publisher,
            String kind,
            String status,
            @Nullable String adopted,
            @Nullable String adoptedBy,
            @Nullable String validFrom,
            @Nullable String validTo,
            String language,
            @Nullable String source) {

        static DocumentView of(Document document) {
            Descriptor d = document.descriptor();
            return new DocumentView(
                    d.id(),
                    d.title(),
                    d.publisher(),
                    d.kind().wireName(),
                    d.status().wireName(),
                    date(d.adopted()),
                    d.adoptedBy(),
                    date(d.validFrom()),
                    date(d.validTo()),
                    d.language(),
                    d.source());
        }
    }

    record DocumentsView(List<DocumentView> documents) {}

    record OutlineEntry(List<String> section, @Nullable Integer page, String passageId) {}

    record PageView(@Nullable Integer page, List<PassageView> passages) {}

    record DocumentDetail(
            @JsonUnwrapped DocumentView document,
            List<OutlineEntry> outline,
            List<PageView> pages) {}

    private static @Nullable String date(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }
}
