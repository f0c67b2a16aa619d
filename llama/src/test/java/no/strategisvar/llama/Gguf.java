package no.strategisvar.llama;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes a file in the format GGUF, version 3: header, metadata, tensor infos, tensors at multiples
 * of 32 bytes.
 */
final class Gguf {

    private static final int UINT32 = 4;
    private static final int INT32 = 5;
    private static final int FLOAT32 = 6;
    private static final int STRING = 8;
    private static final int ARRAY = 9;
    private static final int ALIGNMENT = 32;

    private final ByteArrayOutputStream metadata = new ByteArrayOutputStream();
    private final Map<String, Tensor> tensors = new LinkedHashMap<>();
    private int entries;

    private record Tensor(List<Integer> shape, List<Float> values) {}

    Gguf text(String key, String value) {
        key(key, STRING);
        string(metadata, value);
        return this;
    }

    Gguf number(String key, int value) {
        key(key, UINT32);
        int32(metadata, value);
        return this;
    }

    Gguf real(String key, float value) {
        key(key, FLOAT32);
        int32(metadata, Float.floatToIntBits(value));
        return this;
    }

    Gguf texts(String key, List<String> values) {
        array(key, STRING, values.size());
        values.forEach(value -> string(metadata, value));
        return this;
    }

    Gguf reals(String key, float... values) {
        array(key, FLOAT32, values.length);
        for (float value : values) {
            int32(metadata, Float.floatToIntBits(value));
        }
        return this;
    }

    Gguf numbers(String key, int... values) {
        array(key, INT32, values.length);
        for (int value : values) {
            int32(metadata, value);
        }
        return this;
    }

    /**
     * Adds a tensor.
     *
     * @param shape its sizes, the one that runs fastest first
     */
    Gguf tensor(String name, float[] values, int... shape) {
        List<Float> all = new ArrayList<>(values.length);
        for (float value : values) {
            all.add(value);
        }
        tensors.put(name, new Tensor(Arrays.stream(shape).boxed().toList(), all));
        return this;
    }

    Path write(Path file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes("GGUF".getBytes(StandardCharsets.US_ASCII));
        int32(out, 3);
        int64(out, tensors.size());
        int64(out, entries);
        out.writeBytes(metadata.toByteArray());
        long offset = 0;
        for (Map.Entry<String, Tensor> tensor : tensors.entrySet()) {
            string(out, tensor.getKey());
            int32(out, tensor.getValue().shape().size());
            for (int size : tensor.getValue().shape()) {
                int64(out, size);
            }
            int32(out, 0);
            int64(out, offset);
            long bytes = (long) tensor.getValue().values().size() * Float.BYTES;
            offset += (bytes + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
        }
        align(out);
        for (Tensor tensor : tensors.values()) {
            tensor.values().forEach(value -> int32(out, Float.floatToIntBits(value)));
            align(out);
        }
        return Files.write(file, out.toByteArray());
    }

    private void array(String key, int type, int size) {
        key(key, ARRAY);
        int32(metadata, type);
        int64(metadata, size);
    }

    private void key(String key, int type) {
        string(metadata, key);
        int32(metadata, type);
        entries++;
    }

    private static void string(ByteArrayOutputStream out, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int64(out, bytes.length);
        out.writeBytes(bytes);
    }

    private static void int32(ByteArrayOutputStream out, int value) {
        out.writeBytes(little(Integer.BYTES).putInt(value).array());
    }

    private static void int64(ByteArrayOutputStream out, long value) {
        out.writeBytes(little(Long.BYTES).putLong(value).array());
    }

    private static ByteBuffer little(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static void align(ByteArrayOutputStream out) {
        while (out.size() % ALIGNMENT != 0) {
            out.write(0);
        }
    }
}
