package no.strategisvar.assistant.question;

import no.strategisvar.assistant.wanted.WordClass;
import no.strategisvar.index.analysis.Word;

import java.util.List;

/** Tells what the rules know of the words of a message, for what is learnt beside the rules. */
final class WordClasses {

    private final AreaReader areas;
    private final RecordWords recordWords;

    WordClasses(AreaReader areas, RecordWords recordWords) {
        this.areas = areas;
        this.recordWords = recordWords;
    }

    List<WordClass> of(List<Word> words) {
        AreaMentions named = areas.read(recordWords.withoutMentioned(words));
        return words.stream().map(word -> of(word, named)).toList();
    }

    private WordClass of(Word word, AreaMentions named) {
        if (named.isNamedBy(word)) {
            return WordClass.LIMIT;
        }
        if (recordWords.nouns().has(word)) {
            return WordClass.RECORD;
        }
        if (Parts.asks(word.folded())) {
            return WordClass.ASKS;
        }
        return recordWords.isFiller(word) ? WordClass.FILLER : WordClass.OTHER;
    }
}
