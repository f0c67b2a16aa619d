package no.strategisvar.corpus.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.strategisvar.corpus.CorpusException;
import no.strategisvar.corpus.reading.DocumentReader.Reading;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Map;

final class DocxReaderTest {

    private static final String STYLES =
            """
            <w:styles xmlns:w="w"><w:style w:styleId="Tittel"><w:name w:val="Title"/></w:style>
            <w:style w:styleId="Overskrift1"><w:name w:val="heading 1"/></w:style>
            <w:style w:styleId="Egen"><w:name w:val="Min stil"/><w:basedOn w:val="Overskrift2"/></w:style>
            <w:style w:styleId="Overskrift2"><w:name w:val="heading 2"/></w:style>
            <w:style w:styleId="INNH1"><w:name w:val="toc 1"/></w:style></w:styles>\
            """;

    private static final String NUMBERING =
            """
            <w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="7">
            <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/></w:lvl>
            <w:lvl w:ilvl="1"><w:numFmt w:val="lowerLetter"/></w:lvl></w:abstractNum>
            <w:abstractNum w:abstractNumId="8"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>
            <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
            <w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>
            <w:num w:numId="3"><w:abstractNumId w:val="7"/>
            <w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num></w:numbering>\
            """;

    @TempDir private Path folder;

    @Test
    void readsHeadingsListsAndTables() throws Exception {
        Reading reading =
                read(
                        styled("Tittel", "Plan for reiseliv")
                                + styled("INNH1", "Mål 3")
                                + styled("Overskrift1", "Mål")
                                + plain("Vi skal <del>ikke </del>vokse.")
                                + styled("Egen", "Tiltak")
                                + item(1, 0, "Bygge stier")
                                + item(1, 1, "i fjellet")
                                + item(1, 0, "Merke stier")
                                + plain("Og så:")
                                + item(3, 0, "Rydde")
                                + item(2, 0, "Et kulepunkt")
                                + "<w:tbl><w:tr><w:tc>"
                                + plain("Kommune")
                                + "</w:tc><w:tc>"
                                + plain("Antall stier")
                                + "</w:tc></w:tr><w:tr><w:tc>"
                                + plain("Oppdal")
                                + "</w:tc><w:tc/><w:tc>"
                                + plain("12")
                                + "</w:tc></w:tr></w:tbl>");

        assertThat(reading.title()).isEqualTo("Plan for reiseliv");
        assertThat(Reads.told(reading))
                .containsExactly(
                        ": Plan for reiseliv",
                        "Mål: Vi skal vokse.",
                        """
                        Mål/Tiltak: 1. Bygge stier
                        • i fjellet
                        2. Merke stier
                        Og så:
                        1. Rydde
                        • Et kulepunkt
                        Kommune | Antall stier
                        Oppdal | 12""");
        assertThat(Reads.dropped(reading, "innholdsfortegnelse")).containsExactly("Mål 3");
    }

    @Test
    void leavesOutWhatWordHides() throws Exception {
        Reading reading =
                read(
                        "<w:p><w:r><w:t>Synlig.</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>Skjult.</w:t></w:r><w:r><w:t"
                            + " xml:space=\"preserve\"> Etter.</w:t></w:r></w:p>");

        assertThat(Reads.text(reading)).isEqualTo("Synlig. Etter.");
        assertThat(Reads.dropped(reading, "skjult")).containsExactly("Skjult.");
    }

    @Test
    void refusesXmlThatCallsForOtherFiles() {
        String bomb =
                "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><w:document"
                    + " xmlns:w=\"w\"><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:document>";

        assertThatThrownBy(() -> readDocument(bomb))
                .isInstanceOf(CorpusException.class)
                .hasMessageContaining("«prove.docx» er avvist")
                .hasMessageContaining("DTD");
    }

    @Test
    void refusesAZipBomb() {
        String bomb = "<w:document xmlns:w=\"w\">" + " ".repeat(60_000_000) + "</w:document>";

        assertThatThrownBy(() -> readDocument(bomb))
                .isInstanceOf(CorpusException.class)
                .hasMessageContaining("zip-bombe");
    }

    @Test
    void refusesBrokenXmlAndOtherZips() {
        assertThatThrownBy(() -> readDocument("<w:document xmlns:w=\"w\"><w:p>"))
                .isInstanceOf(CorpusException.class)
                .hasMessageContaining("ødelagt Word-dokument");
        assertThatThrownBy(() ->
                        Reads.read(
                                Reads.zip(
                                        folder.resolve("regneark.docx"),
                                        Map.of("xl/workbook.xml", "<a/>"))))
                .isInstanceOf(CorpusException.class)
                .hasMessageContaining("ikke noe Word-dokument");
    }

    private Reading read(String body) throws Exception {
        return readDocument(
                "<w:document xmlns:w=\"w\"><w:body>"
                        + body.replace("<del>", "</w:t></w:r><w:del><w:r><w:t>")
                                .replace("</del>", "</w:t></w:r></w:del><w:r><w:t>")
                        + "</w:body></w:document>");
    }

    private Reading readDocument(String document) throws Exception {
        return Reads.read(
                Reads.zip(
                        folder.resolve("prove.docx"),
                        Map.of(
                                "word/document.xml",
                                document,
                                "word/styles.xml",
                                STYLES,
                                "word/numbering.xml",
                                NUMBERING)));
    }

    private static String plain(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static String styled(String style, String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"%s\"/></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>"
                .formatted(style, text);
    }

    private static String item(int list, int depth, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>"
                .formatted(depth, list, text);
    }
}
