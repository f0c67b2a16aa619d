package no.strategisvar.llama;

import de.kherud.llama.InferenceParameters;
import de.kherud.llama.LlamaIterator;
import de.kherud.llama.LlamaModel;
import de.kherud.llama.Pair;

import no.strategisvar.assistant.model.LocalModel;

import java.util.List;
import java.util.function.Consumer;

/** A model of one file. */
final class LlamaFile implements LocalModel {

    /** The same answer to the same prompt. */
    private static final int SEED = 1;

    /**
     * The library does not tell whether it ended by itself or by its limit, so the limit is kept
     * here, in pieces; a piece has more than one token where a letter has, but hardly so many all
     * the way.
     */
    static final int FENCE = 2;

    private final LlamaModel model;
    private final int contextTokens;

    LlamaFile(LlamaModel model, int contextTokens) {
        this.model = model;
        this.contextTokens = contextTokens;
    }

    @Override
    public End write(String system, String user, Options options, Consumer<String> pieces) {
        InferenceParameters asked =
                new InferenceParameters("")
                        .setMessages(system, List.of(new Pair<>("user", user)))
                        .setUseChatTemplate(true)
                        .setNPredict(FENCE * options.tokens())
                        .setSeed(SEED);
        // The library would cut the middle out of a prompt that is too long, fences and all.
        int prompt = model.encode(model.applyTemplate(asked)).length;
        if (prompt + FENCE * options.tokens() > contextTokens) {
            return End.NO_ROOM;
        }
        options.temperature().ifPresent(t -> asked.setTemperature(t.floatValue()));
        options.jsonSchema()
                .ifPresent(schema -> asked.setGrammar(LlamaModel.jsonSchemaToGrammar(schema)));
        LlamaIterator text = model.generate(asked).iterator();
        for (int written = 0; text.hasNext(); written++) {
            boolean stopped = Thread.currentThread().isInterrupted();
            if (stopped || written == options.tokens()) {
                text.cancel();
                return stopped ? End.STOPPED : End.LIMIT;
            }
            pieces.accept(text.next().text);
        }
        return End.DONE;
    }

    @Override
    public void close() {
        model.close();
    }
}
