package no.strategisvar.llama;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Writes model files of one layer, with a token for each byte: real models in all but sense. One
 * has random weights; the other has learned a text by heart, piece after piece.
 */
final class TinyModel {

    private static final int INNER = 32;
    private static final int HEAD = 32;
    private static final int CONTEXT = 16_384;
    private static final int UNKNOWN = 2;
    private static final int CONTROL = 3;
    private static final int ORDINARY = 1;
    private static final int BYTE = 6;
    private static final int END = 2;
    private static final int FIRST_BYTE = 3;
    private static final int FIRST_PIECE = FIRST_BYTE + 256 + 1;
    private static final int PIECE = 8;

    private final List<String> tokens = new ArrayList<>(List.of("<unk>", "<s>", "</s>"));
    private final int width;
    private final Random random = new Random(1);

    private TinyModel(List<String> pieces) {
        for (int i = 0; i < 256; i++) {
            tokens.add("<0x%02X>".formatted(i));
        }
        tokens.add("\u2581");
        pieces.forEach(piece -> tokens.add(piece.replace(' ', '\u2581')));
        width = (tokens.size() + 31) / 32 * 32;
    }

    /** A model of random weights. */
    static Path random(Path file) throws IOException {
        TinyModel model = new TinyModel(List.of());
        return model.write(
                file,
                model.noise(model.tokens.size()),
                model.noise(model.tokens.size()),
                model.noise(HEAD),
                model.noise(INNER));
    }

    /** A model that says a text, whatever it is asked, and is done. */
    static Path saying(String text, Path file) throws IOException {
        List<String> pieces = pieces(text);
        TinyModel model = new TinyModel(pieces);
        int all = model.tokens.size();
        float[] each = new float[all * model.width];
        float[] next = new float[all * model.width];
        for (int token = 0; token < all; token++) {
            each[token * model.width + token] = 1;
            int follows = token < FIRST_PIECE ? FIRST_PIECE : token + 1 < all ? token + 1 : END;
            next[follows * model.width + token] = 1;
        }
        // The layer itself adds nothing, so each token is followed by the next of the text.
        return model.write(
                file, each, next, new float[HEAD * model.width], new float[INNER * model.width]);
    }

    /** The text in pieces, no two alike, for a token is followed by one other. */
    private static List<String> pieces(String text) {
        Set<String> seen = new HashSet<>();
        List<String> pieces = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int end = Math.min(text.length(), start + PIECE);
            while (!seen.add(text.substring(start, end))) {
                end++;
            }
            pieces.add(text.substring(start, end));
            start = end;
        }
        return pieces;
    }

    private Path write(
            Path file, float[] embedding, float[] output, float[] attention, float[] down)
            throws IOException {
        int all = tokens.size();
        return metadata()
                .tensor("token_embd.weight", embedding, width, all)
                .tensor("output_norm.weight", ones(), width)
                .tensor("output.weight", output, width, all)
                .tensor("blk.0.attn_norm.weight", ones(), width)
                .tensor("blk.0.attn_q.weight", noise(HEAD), width, HEAD)
                .tensor("blk.0.attn_k.weight", noise(HEAD), width, HEAD)
                .tensor("blk.0.attn_v.weight", noise(HEAD), width, HEAD)
                .tensor("blk.0.attn_output.weight", attention, HEAD, width)
                .tensor("blk.0.ffn_norm.weight", ones(), width)
                .tensor("blk.0.ffn_gate.weight", noise(INNER), width, INNER)
                .tensor("blk.0.ffn_up.weight", noise(INNER), width, INNER)
                .tensor("blk.0.ffn_down.weight", down, INNER, width)
                .write(file);
    }

    private Gguf metadata() {
        int all = tokens.size();
        float[] scores = new float[all];
        IntStream.range(0, all).forEach(i -> scores[i] = -i);
        return new Gguf()
                .text("general.architecture", "llama")
                .number("llama.context_length", CONTEXT)
                .number("llama.embedding_length", width)
                .number("llama.block_count", 1)
                .number("llama.feed_forward_length", INNER)
                .number("llama.attention.head_count", 1)
                .number("llama.attention.head_count_kv", 1)
                .number("llama.attention.key_length", HEAD)
                .number("llama.attention.value_length", HEAD)
                .number("llama.rope.dimension_count", HEAD)
                .number("llama.vocab_size", all)
                .real("llama.attention.layer_norm_rms_epsilon", 1e-5f)
                .text("tokenizer.ggml.model", "llama")
                .texts("tokenizer.ggml.tokens", tokens)
                .reals("tokenizer.ggml.scores", scores)
                .numbers(
                        "tokenizer.ggml.token_type",
                        IntStream.range(0, all).map(TinyModel::type).toArray())
                .number("tokenizer.ggml.bos_token_id", 1)
                .number("tokenizer.ggml.eos_token_id", END)
                .number("tokenizer.ggml.unknown_token_id", 0);
    }

    private static int type(int token) {
        if (token < FIRST_BYTE) {
            return token == 0 ? UNKNOWN : CONTROL;
        }
        return token < FIRST_PIECE - 1 ? BYTE : ORDINARY;
    }

    private float[] noise(int rows) {
        float[] values = new float[rows * width];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) (random.nextGaussian() * 0.5);
        }
        return values;
    }

    private float[] ones() {
        float[] ones = new float[width];
        Arrays.fill(ones, 1);
        return ones;
    }
}
