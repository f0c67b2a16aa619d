package no.strategisvar.assistant.question;

import no.strategisvar.assistant.wanted.RecordKind;
import no.strategisvar.corpus.Area;
import no.strategisvar.corpus.Corpus;
import no.strategisvar.index.PassageIndex;
import no.strategisvar.index.Query;
import no.strategisvar.index.TermMatch;
import no.strategisvar.index.analysis.Word;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the areas and tools that a question names, by the plan's name or by another that its rules
 * give, with any ending, with a typing error and as the beginning of a compound
 * («teknologitiltak»).
 */
public final class AreaReader {

    private static final String COMMON = "felles";

    /** The same as people write it: «felestiltakene», «fellstiltak», «fællestiltakan». */
    private static final Pattern COMMON_WORD = Pattern.compile("f[eæ]ll?es.*|f[eæ]ll?e?s?tiltak.*");

    private static final Pattern ENDING = Pattern.compile("(?<=\\p{L}{4})(er|en|et|i)$");

    private static final int SHORTEST_PART = 4;
    private static final int LONGEST_ENDING = 3;

    /** «Minus dem under teknologi». */
    private static final int EXCEPTED_WITHIN = 4;

    private final TermMatch match;
    private final RecordWords recordWords;
    private final Map<String, Names> areas = new LinkedHashMap<>();
    private final Map<String, Names> tools = new LinkedHashMap<>();

    /**
     * The names of an area.
     *
     * @param label the long words of the plan's name, wherever they stand
     * @param also other names, each word for word
     */
    private record Names(List<Word> label, List<List<Word>> also) {}

    AreaReader(Corpus corpus, TermMatch match, RecordWords recordWords) {
        this.match = match;
        this.recordWords = recordWords;
        corpus.areas().forEach(area -> areas.put(area.id(), names(area)));
        corpus.tools().forEach(tool -> tools.put(tool.id(), names(tool)));
    }

    private Names names(Area area) {
        return new Names(
                match.words(area.label()).stream()
                        .filter(word -> word.folded().length() >= SHORTEST_PART)
                        .toList(),
                area.also().stream().map(match::words).toList());
    }

    /** A reader of the names that a corpus gives its areas and tools. */
    public AreaReader(PassageIndex index) {
        this(index.corpus(), index.termMatch(), new RecordWords(index.termMatch()));
    }

    /**
     * The ids of the areas that a text names, when it says nothing else. Example: «reiseliv» is one
     * area, «reiseliv og eksport» is more than that.
     */
    public Set<String> only(Query query) {
        AreaMentions mentions = read(match.words(query.text()));
        boolean nothingElse =
                query.terms().stream().allMatch(term -> mentions.isNamedBy(term.word()));
        return nothingElse ? mentions.areas() : Set.of();
    }

    /** Those that limit records of a kind: only priorities stand under tools. */
    AreaMentions of(RecordKind kind, List<Word> words) {
        return read(words, kind == RecordKind.PRIORITY ? tools : Map.of());
    }

    AreaMentions read(List<Word> words) {
        return read(words, tools);
    }

    private AreaMentions read(List<Word> words, Map<String, Names> tools) {
        Map<String, List<Word>> found = new LinkedHashMap<>();
        areas.forEach((id, names) ->
                found.put(
                        id,
                        id.equals(COMMON)
                                ? words.stream().filter(AreaReader::isCommon).toList()
                                : find(names, words)));
        found.values().removeIf(List::isEmpty);
        List<Word> used = new ArrayList<>();
        found.values().forEach(used::addAll);
        Set<String> excepted = excepted(found, words, used);
        Set<String> wanted = new LinkedHashSet<>(found.keySet());
        wanted.removeAll(excepted);
        Set<String> namedTools = new LinkedHashSet<>();
        tools.forEach((id, names) -> {
            List<Word> own = find(names, words);
            if (!own.isEmpty()) {
                namedTools.add(id);
                used.addAll(own);
            }
        });
        return new AreaMentions(wanted, namedTools, excepted, used);
    }

    /**
     * The areas that are left out. The common measures are among them only beside an area: what
     * leaves out these alone may stand after them, too, and is read by {@link ListingScope}.
     */
    private Set<String> excepted(
            Map<String, List<Word>> found, List<Word> words, List<Word> names) {
        Set<String> excepted = new LinkedHashSet<>();
        found.forEach((id, own) -> {
            if (isExcepted(own.getFirst(), words, names)) {
                excepted.add(id);
            }
        });
        return excepted.equals(Set.of(COMMON)) ? Set.of() : excepted;
    }

    /**
     * «Unntatt teknologi og bioøkonomi», but not «uten fellestiltak for teknologi» or «ikke noe
     * tiltak for teknologi».
     */
    private boolean isExcepted(Word name, List<Word> words, List<Word> names) {
        int other = 0;
        boolean follows = false;
        for (int at = words.indexOf(name) - 1; at >= 0 && other < EXCEPTED_WITHIN; at--) {
            Word word = words.get(at);
            if (recordWords.scope().isExcept(word)) {
                return true;
            }
            if (names.contains(word)) {
                if (!follows) {
                    return false;
                }
            } else if (RecordWords.isAnd(word)) {
                follows = true;
                continue;
            } else {
                other++;
            }
            follows = false;
        }
        return false;
    }

    static boolean isCommon(Word word) {
        return COMMON_WORD.matcher(word.folded()).matches();
    }

    /**
     * The words that name an area: all of a name of two words, two of a longer one, or an alias.
     */
    private List<Word> find(Names names, List<Word> words) {
        List<Word> found = new ArrayList<>();
        names.also().forEach(alias -> found.addAll(sequence(alias, words)));
        long parts =
                names.label().stream()
                        .filter(part -> words.stream().anyMatch(word -> names(part, word)))
                        .count();
        if (parts >= Math.min(2, names.label().size())) {
            words.stream()
                    .filter(word -> names.label().stream().anyMatch(part -> names(part, word)))
                    .forEach(found::add);
        }
        return found;
    }

    /** Every place where a name stands: «tourism and visitors» are both «reiseliv». */
    private List<Word> sequence(List<Word> alias, List<Word> words) {
        List<Word> found = new ArrayList<>();
        for (int start = 0; start + alias.size() <= words.size(); start++) {
            List<Word> here = words.subList(start, start + alias.size());
            boolean all = true;
            for (int i = 0; i < alias.size() && all; i++) {
                all = names(alias.get(i), here.get(i));
            }
            if (all) {
                found.addAll(here);
            }
        }
        return found;
    }

    /** Without doubled letters: «ofentli» is one letter from «ofentlig». */
    private static Word squeezed(Word word) {
        return new Word(
                word.surface(),
                RecordWords.squeezed(word.folded()),
                RecordWords.squeezed(word.stem()),
                word.start(),
                word.end());
    }

    private boolean names(Word part, Word word) {
        String asked = word.folded();
        if (part.folded().charAt(0) != asked.charAt(0)) {
            return false;
        }
        String name = ENDING.matcher(part.folded()).replaceFirst("");
        if (part.folded().length() < SHORTEST_PART) {
            return part.folded().equals(asked);
        }
        boolean begins = asked.length() >= SHORTEST_PART && asked.startsWith(name);
        boolean bends = begins && asked.length() <= part.folded().length() + LONGEST_ENDING;
        return bends
                || match.isSame(part, word)
                || (!match.isKnown(word) && match.isSame(squeezed(part), squeezed(word)))
                || (begins && recordWords.scope().mayFollowName(asked.substring(name.length())));
    }
}
