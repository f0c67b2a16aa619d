package no.strategisvar.corpus.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

final class TextBytesTest {

    private static final String TEXT = "«Trøndelag» – blåbær på øya";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE"})
    void readsATextByItsByteOrderMark(String charset) {
        byte[] bytes = ("\uFEFF" + TEXT).getBytes(Charset.forName(charset));
        assertThat(TextBytes.decode(bytes)).isEqualTo(TEXT);
    }

    @Test
    void readsUtf8WithoutMark() {
        assertThat(TextBytes.decode((TEXT + " CO₂").getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(TEXT + " CO₂");
    }

    @Test
    void readsWhatIsNotUtf8AsLatin1() {
        String text = "Trøndelag – blåbær på øya".replace('–', '-');
        assertThat(TextBytes.decode(text.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(text);
    }

    @Test
    void readsFilesShorterThanAMark() {
        assertThat(TextBytes.decode(new byte[0])).isEmpty();
        assertThat(TextBytes.decode(new byte[] {'a'})).isEqualTo("a");
        assertThat(TextBytes.decode(new byte[] {(byte) 0xE5})).isEqualTo("å");
    }
}
