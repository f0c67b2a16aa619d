package no.strategisvar.assistant.generation;

import static org.assertj.core.api.Assertions.assertThat;

import no.strategisvar.assistant.model.Claims;
import no.strategisvar.assistant.model.ScriptedProvider;
import no.strategisvar.assistant.model.SeenPrompt;
import no.strategisvar.assistant.model.WireFormat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** A model that invents quotes, numbers, pages, names, ids and denials in 200 answers. */
final class InventionTest {

    private static final int ANSWERS = 200;
    private static final List<String> QUESTIONS =
            List.of(
                    "Hva sier planen om reindrift?",
                    "Hva sier strategien om reiseliv?",
                    "Hvordan vil fylket styrke bioøkonomien?",
                    "Hva sier planen om kompetanse?",
                    "Kva seier planen om kunstig intelligens?",
                    "Hvorfor er klynger viktige?");

    private final Random random = new Random(8);
    private final List<String> invented = new ArrayList<>();
    private int honest;

    @Test
    void noneReachesTheReader(@TempDir Path folder) throws IOException {
        Set<Invention> tried = new HashSet<>();
        int written = 0;
        try (ScriptedProvider provider =
                        new ScriptedProvider(WireFormat.OPENAI, true, Claims::honest);
                WritingService service = new WritingService()) {
            service.use(
                    folder,
                    TestModels.of(WireFormat.OPENAI, true, provider.baseUrl())
                            .with("MODEL_REPAIR", "false")
                            .config());
            for (int i = 0; i < ANSWERS; i++) {
                Invention kind = Invention.values()[i % Invention.values().length];
                boolean withHonest = i % 2 == 0;
                invented.clear();
                provider.says(prompt -> answer(prompt, kind, withHonest));
                // Blanks at the end make it another question for the cache.
                String question =
                        QUESTIONS.get(i % QUESTIONS.size()) + " ".repeat(i / QUESTIONS.size());
                WritingService.Reply reply = service.stream(question);

                assertThat(invented).as(kind.name()).isNotEmpty();
                tried.add(kind);
                if (reply.mode().equals("generative")) {
                    written++;
                    assertThat(reply.by("dropped").asInt())
                            .as(kind + " " + invented + " " + reply.text())
                            .isEqualTo(invented.size());
                    for (String claim : invented) {
                        assertThat(reply.text()).as(kind.name()).doesNotContain(claim);
                        assertThat(reply.events("block"))
                                .noneMatch(block ->
                                        block.data().path("text").asText().contains(claim));
                    }
                } else {
                    // The documents' own words, in which a sentence without its id may well stand.
                    assertThat(reply.by("degraded").asText()).isEqualTo("unsupported");
                    assertThat(reply.events("block"))
                            .noneMatch(block -> block.data().path("generated").asBoolean());
                }
            }
        }
        assertThat(tried).hasSize(Invention.values().length);
        assertThat(written).as("the honest claims among them are shown").isEqualTo(honest);
        assertThat(honest).isGreaterThan(50);
    }

    private enum Invention {
        QUOTE,
        NUMBER_IN_BOTH,
        NUMBER,
        PAGE,
        UNKNOWN_ID,
        OUR_ID,
        NAME,
        DENIAL,
        OTHER_SENTENCE,
        ADDED,
        LINK
    }

    private String answer(SeenPrompt prompt, Invention kind, boolean withHonest) {
        Claims claims = new Claims();
        List<SeenPrompt.Source> sources =
                prompt.sources().stream().filter(source -> !source.sentences().isEmpty()).toList();
        String own = sources.getFirst().sentences().getFirst();
        for (SeenPrompt.Source source : sources.subList(0, Math.min(3, sources.size()))) {
            List<String> sentences =
                    source.sentences().stream().filter(s -> !s.equals(own)).toList();
            if (sentences.isEmpty()) {
                continue;
            }
            String sentence = sentences.get(random.nextInt(sentences.size()));
            invent(kind, claims, source, sentence, sources);
        }
        if (withHonest) {
            claims.add(own, sources.getFirst().id(), own);
            honest++;
        }
        return claims.json();
    }

    private void invent(
            Invention kind,
            Claims claims,
            SeenPrompt.Source source,
            String sentence,
            List<SeenPrompt.Source> all) {
        String plain = sentence.replaceAll("[.!?:]$", "");
        String lower = Character.toLowerCase(plain.charAt(0)) + plain.substring(1);
        switch (kind) {
            case QUOTE -> add(claims, plain + ".", source.id(), otherWord(plain));
            case NUMBER_IN_BOTH -> {
                String changed = plain + " med 47 millioner kroner";
                add(claims, changed + ".", source.id(), changed);
            }
            case NUMBER -> add(claims, plain + " innen 2037.", source.id(), sentence);
            case PAGE ->
                    add(claims, "På side 47 står det at " + lower + ".", source.id(), sentence);
            case UNKNOWN_ID -> add(claims, plain + ".", "0badc0de", sentence);
            case OUR_ID -> add(claims, plain + ".", "verdiskapingsstrategien-d848873179", sentence);
            case NAME -> add(claims, plain + " i Finnmark.", source.id(), sentence);
            case DENIAL -> add(claims, "Det stemmer ikke at " + lower + ".", source.id(), sentence);
            case OTHER_SENTENCE -> {
                String other = farFrom(sentence, all);
                add(claims, plain + ".", source.id(), other);
            }
            case ADDED ->
                    add(
                            claims,
                            plain
                                    + ", og dermed får hver husstand gratis strøm, barnehage, buss"
                                    + " og tannlege, lavere boligskatt, kortere arbeidsdag, lengre"
                                    + " ferie og egen hytte ved vannet.",
                            source.id(),
                            sentence);
            case LINK -> add(claims, plain + " (www.ond.example).", source.id(), sentence);
        }
    }

    private void add(Claims claims, String text, String id, String quote) {
        invented.add(text);
        claims.add(text, id, quote);
    }

    private static String otherWord(String sentence) {
        String[] words = sentence.split(" ", -1);
        words[words.length / 2] = "oppdiktede";
        return String.join(" ", words);
    }

    /** A sentence of a source that shares next to no words with another. */
    private static String farFrom(String sentence, List<SeenPrompt.Source> all) {
        Set<String> own = words(sentence);
        return all.stream()
                .flatMap(source -> source.sentences().stream())
                .filter(other -> {
                    Set<String> shared = words(other);
                    shared.retainAll(own);
                    return shared.size() <= 1;
                })
                .findFirst()
                .orElse("Noe helt annet som ikke står noe sted");
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        Arrays.stream(text.toLowerCase(java.util.Locale.ROOT).split("\\P{L}+", -1))
                .filter(word -> word.length() > 4)
                .map(word -> word.substring(0, 5))
                .forEach(words::add);
        return words;
    }
}
