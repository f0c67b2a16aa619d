package no.strategisvar.onnx;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A cross-encoder that a test can write: how many pairs of pieces of the question and the text,
 * read as one, are the same piece, for each piece there is. So a text that says the question's
 * words again scores higher. ONNX Runtime runs it like any other.
 */
final class TinyCrossEncoder {

    private static final int FLOAT = 1;
    private static final int INT64 = 7;
    private static final int INT_ATTRIBUTE = 2;
    private static final int INTS_ATTRIBUTE = 7;

    private TinyCrossEncoder() {}

    static void write(Path file) throws IOException {
        Protobuf graph = new Protobuf();
        node(graph, "Unsqueeze", axis("axes", 1), "across", "input_ids");
        node(graph, "Unsqueeze", axis("axes", 2), "down", "input_ids");
        node(graph, "Equal", null, "same", "across", "down");
        node(graph, "Cast", value("to", FLOAT), "pairs", "same");
        node(graph, "Cast", value("to", FLOAT), "mask", "attention_mask");
        node(graph, "Unsqueeze", axis("axes", 1), "maskAcross", "mask");
        node(graph, "Unsqueeze", axis("axes", 2), "maskDown", "mask");
        node(graph, "Mul", null, "masks", "maskAcross", "maskDown");
        node(graph, "Mul", null, "real", "pairs", "masks");
        sum(graph, "perPiece", "real", 2, 0);
        sum(graph, "all", "perPiece", 1, 1);
        sum(graph, "length", "mask", 1, 1);
        node(graph, "Div", null, "logits", "all", "length");
        graph.text(2, "overlap");
        graph.message(11, tensor("input_ids", INT64, "batch", "length"));
        graph.message(11, tensor("attention_mask", INT64, "batch", "length"));
        graph.message(12, tensor("logits", FLOAT, "batch", "one"));
        Protobuf model =
                new Protobuf()
                        .number(1, 6)
                        .message(7, graph)
                        .message(8, new Protobuf().text(1, "").number(2, 11));
        Files.write(file, model.bytes());
    }

    private static void node(
            Protobuf graph,
            String operation,
            @Nullable Protobuf attribute,
            String output,
            String... inputs) {
        Protobuf node = new Protobuf();
        for (String input : inputs) {
            node.text(1, input);
        }
        node.text(2, output).text(4, operation);
        if (attribute != null) {
            node.message(5, attribute);
        }
        graph.message(1, node);
    }

    private static void sum(Protobuf graph, String output, String input, int axis, int keeps) {
        graph.message(
                1,
                new Protobuf()
                        .text(1, input)
                        .text(2, output)
                        .text(4, "ReduceSum")
                        .message(5, axis("axes", axis))
                        .message(5, value("keepdims", keeps)));
    }

    private static Protobuf value(String name, long value) {
        return new Protobuf().text(1, name).number(3, value).number(20, INT_ATTRIBUTE);
    }

    private static Protobuf axis(String name, long value) {
        return new Protobuf().text(1, name).number(8, value).number(20, INTS_ATTRIBUTE);
    }

    private static Protobuf tensor(String name, int type, String rows, String columns) {
        Protobuf shape =
                new Protobuf()
                        .message(1, new Protobuf().text(2, rows))
                        .message(1, new Protobuf().text(2, columns));
        Protobuf tensor = new Protobuf().number(1, type).message(2, shape);
        return new Protobuf().text(1, name).message(2, new Protobuf().message(1, tensor));
    }
}
