package no.strategisvar.corpus.reading;

import no.strategisvar.corpus.CorpusException;
import no.strategisvar.corpus.docx.WordFile;
import no.strategisvar.corpus.docx.WordPiece;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a Word document by its styles. It has no pages of its own: where they break, each Word
 * decides anew.
 */
final class DocxReader implements SourceReader {

    @Override
    public SourceText read(SourceFile file, ReadingNotes notes)
            throws IOException, CorpusException {
        List<Piece> pieces = new ArrayList<>();
        int line = 0;
        for (WordPiece piece : WordFile.read(file.path())) {
            line++;
            switch (piece) {
                case WordPiece.Heading(int level, String text) ->
                        pieces.add(new Piece.Heading(level, null, line, notes.visible(text)));
                case WordPiece.Paragraph(String text) ->
                        pieces.add(body(Block.Kind.PARAGRAPH, line, notes.visible(text), 0));
                case WordPiece.Item(int number, String text) -> {
                    Block.Kind kind = number > 0 ? Block.Kind.NUMBERED : Block.Kind.BULLET;
                    pieces.add(body(kind, line, notes.visible(text), number));
                }
                case WordPiece.Row(List<String> cells) ->
                        pieces.add(
                                body(
                                        Block.Kind.ROW,
                                        line,
                                        notes.visible(String.join(Block.CELL_END, cells)),
                                        0));
                case WordPiece.Furniture(String text, String reason) ->
                        notes.drop(line, text, reason);
            }
        }
        return SourceText.of(pieces, null, notes);
    }

    private static Piece body(Block.Kind kind, int line, String text, int number) {
        return new Piece.Body(new Block(kind, List.of(), null, line, text, number));
    }
}
