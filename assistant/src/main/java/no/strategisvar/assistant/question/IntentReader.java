package no.strategisvar.assistant.question;

import no.strategisvar.assistant.wanted.RecordKind;
import no.strategisvar.assistant.wanted.WantedRecords;
import no.strategisvar.corpus.Statement;
import no.strategisvar.index.PassageIndex;
import no.strategisvar.index.Query;
import no.strategisvar.index.analysis.Word;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decides what kind of answer a question wants, by the rules below, tried from the top:
 *
 * <ol>
 *   <li>«hvilke punkter står under …» wants the priorities under that heading, «hva skal dere gjøre
 *       for …» and no more all measures of an area
 *   <li>a price, a contact, a deadline are no lists, whatever they are asked of
 *   <li>a longer message in which someone tells what they want to do, and asks nothing but whether
 *       it fits, is a project idea, unless all of some records are asked for
 *   <li>«hva er forskjellen på …» wants both sides
 *   <li>«hvilke tiltak / hvor mange mål …» wants a complete list or a count of records
 *   <li>«tiltaket om …», «finnes det noe tiltak for …» wants the measure that fits best
 *   <li>«status for …», «utfordringer for …» wants what the action plan says of an area
 *   <li>«hva er / betyr / menes med …» and a term that a document explains wants its definition
 *   <li>what is like messages that want a list wants one, and is then no project idea either
 *   <li>everything else wants the sentences that answer
 * </ol>
 */
public final class IntentReader {

    private static final Set<String> NO_LISTS =
            Set.of("money", "contact", "deadline", "unit", "people", "names", "progress");

    /** Asked for of a project, too: «kan vi få 200 000 kroner til en ny kai?». */
    private static final String MONEY = "money";

    private static final Pattern DIFFERENCE =
            Pattern.compile(
                    "(?:forskjell|forskjel|skilnad|ulikhet|ulikskap|difference)\\p{L}*\\s+(?:er\\s+)?"
                        + "(?:det\\s+)?(?:på|mellom|i|between)\\s+(.+?)\\s+(?:og|and|å)\\s+(.+?)\\s*[?.!]*$",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** «Er det noen tiltak for …», «har dere flere prioriteringer om …». */
    private static final Pattern ASKS_WHETHER =
            Pattern.compile(
                    "(?:^|[.?!]\\s+)(?:er det|finnes det|fins det|finst det|har dere|har"
                            + " de)\\s+(?:noen|nokon|nokre|noko|flere|fleire)\\b",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern ARTICLE =
            Pattern.compile("^(en|et|ei|ein|eit|a|an|the) ", Pattern.CASE_INSENSITIVE);

    /** Words that ask for a situation and are no subject. */
    private static final Set<String> SITUATION =
            Set.of(
                    "status",
                    "statusen",
                    "utfordringer",
                    "utfordringene",
                    "muligheter",
                    "mulighetene");

    /** Words with content; a shorter message is searched for like any other. */
    private static final int FEWEST_WORDS_OF_A_PROJECT = 7;

    private final PassageIndex index;
    private final AnswerTypes types = new AnswerTypes();
    private final RecordWords recordWords;
    private final AreaReader areas;
    private final ListingReader listings;
    private final ImpliedLists implied;
    private final PairedLists paired;
    private final LearntLists learnt;
    private final ExplainedTerms explained;

    public IntentReader(PassageIndex index) {
        this.index = index;
        this.recordWords = new RecordWords(index.termMatch());
        this.areas = new AreaReader(index.corpus(), index.termMatch(), recordWords);
        WantedRecords wanted =
                new WantedRecords(index.termMatch(), new WordClasses(areas, recordWords)::of);
        Subjects subjects = new Subjects(recordWords, index.termMatch());
        this.listings = new ListingReader(index, recordWords, areas, subjects, wanted);
        LedTopic topics = new LedTopic(recordWords, subjects);
        this.implied = new ImpliedLists(index, recordWords, areas, topics);
        this.learnt = new LearntLists(index, recordWords, areas, subjects, wanted);
        this.paired =
                new PairedLists(
                        recordWords, areas, new ListingScope(index.corpus(), recordWords), topics);
        this.explained = new ExplainedTerms(index, recordWords);
    }

    /**
     * The intent of a question. A follow-up that asks who, when or why wants no list, though it is
     * asked of one: «hvem har ansvaret for dem?».
     */
    public Intent read(Question question) {
        Intent intent = read(question.text());
        List<Word> last = index.termMatch().words(question.asked());
        boolean asksElse =
                question.understoodAs().isPresent()
                        && !question.asked().equals(question.text())
                        && QuestionWords.asksForReason(last)
                        && !QuestionWords.asksForNumber(last);
        return intent instanceof Intent.Listing && asksElse ? new Intent.Passages() : intent;
    }

    /** The intent of a question that stands on its own. */
    public Intent read(String text) {
        List<Word> words = index.termMatch().words(text);
        Query query = index.query(text);
        Optional<Intent.Listing> list =
                implied.pointsUnder(words, query).or(() -> implied.whatIsTold(words, query));
        if (list.isPresent()) {
            return list.get();
        }
        String type = types.of(asking(text)).name();
        if (NO_LISTS.contains(type)) {
            boolean mayTell = type.equals(MONEY) || !text.contains("?");
            return mayTell
                    ? project(text, words, query).orElseGet(() -> new Intent.Passages())
                    : new Intent.Passages();
        }
        Optional<Intent.Listing> likely =
                listings.isOfOthers(words, query) ? Optional.empty() : learnt.read(words, query);
        return project(text, words, query)
                .filter(_ -> likely.isEmpty())
                .or(() -> comparison(text, words))
                .or(() ->
                        listings.read(words, query).map(read -> learnt.limited(read, words, query)))
                .or(() -> implied.whatIsToldOf(words, query))
                .or(() -> oneMeasure(words, query))
                .or(() -> situation(words, query))
                .or(() -> meaning(words, query))
                .or(() -> likely)
                .orElseGet(() -> new Intent.Passages());
    }

    /**
     * The questions for two kinds of records that are asked as one: «mål og tiltak for teknologi».
     *
     * @return two questions, each for a list, or none
     */
    public List<String> lists(String text) {
        List<String> pair = paired.of(index.termMatch().words(text), index.query(text));
        return pair.stream().allMatch(one -> read(one) instanceof Intent.Listing)
                ? pair
                : List.of();
    }

    /**
     * What asks; all of a message of which that names nothing: «… målene for teknologi. Hvilke er
     * det?».
     */
    private String asking(String text) {
        String asking = Parts.asking(text);
        boolean namesNothing =
                index.query(asking).terms().stream().allMatch(t -> EmptyWords.has(t.word()));
        return namesNothing ? text : asking;
    }

    private Optional<Intent> project(String text, List<Word> words, Query query) {
        boolean tells = query.terms().size() >= FEWEST_WORDS_OF_A_PROJECT;
        return tells
                        && QuestionWords.announces(text)
                        && !Parts.opensQuestion(text)
                        && !listings.asksForAll(words, query)
                        && !recordWords.asksWhatMentions(words)
                        && !(ASKS_WHETHER.matcher(text).find()
                                && recordWords.nouns().asked(words).isPresent())
                ? Optional.of(new Intent.Project())
                : Optional.empty();
    }

    /** The query without the words that name the kind of record or only ask. */
    private Query topic(Query query) {
        List<Query.Term> terms =
                query.terms().stream()
                        .filter(term -> !recordWords.nouns().has(term.word()))
                        .filter(term -> !recordWords.isFiller(term.word()))
                        .toList();
        return new Query(query.text(), terms);
    }

    private Optional<Intent> oneMeasure(List<Word> words, Query query) {
        boolean measure =
                recordWords
                        .nouns()
                        .asked(words)
                        .filter(n -> n.kind() == RecordKind.MEASURE)
                        .isPresent();
        Query topic = topic(query);
        boolean one = folded(words).contains("tiltaket") || QuestionWords.asksForSome(words);
        return measure && one && !topic.terms().isEmpty()
                ? Optional.of(new Intent.OneMeasure(topic))
                : Optional.empty();
    }

    private Optional<Intent> situation(List<Word> words, Query query) {
        Set<String> folded = folded(words);
        boolean status = folded.contains("status") || folded.contains("statusen");
        boolean challenges = words.stream().anyMatch(w -> w.stem().startsWith("utfordring"));
        if (!status && !challenges) {
            return Optional.empty();
        }
        AreaMentions mentions = areas.read(words);
        boolean onlyAreas =
                topic(query).terms().stream()
                        .map(Query.Term::word)
                        .filter(word -> !SITUATION.contains(word.folded()))
                        .allMatch(mentions::isNamedBy);
        Statement.Topic topic = status ? Statement.Topic.STATUS : Statement.Topic.CHALLENGES;
        return onlyAreas && !mentions.areas().isEmpty()
                ? Optional.of(new Intent.Situation(topic, mentions.areas()))
                : Optional.empty();
    }

    /** The two sides of «hva er forskjellen på A og B»; of areas, their records are listed. */
    private Optional<Intent> comparison(String text, List<Word> words) {
        Matcher sides = DIFFERENCE.matcher(text);
        boolean ofRecords =
                recordWords.nouns().asked(words).isPresent()
                        && !areas.read(words).areas().isEmpty();
        if (!sides.find() || ofRecords) {
            return Optional.empty();
        }
        return Optional.of(
                new Intent.Comparison(List.of(side(sides.group(1)), side(sides.group(2)))));
    }

    private Intent.Side side(String name) {
        String bare = ARTICLE.matcher(name.strip()).replaceFirst("");
        return new Intent.Side(
                bare, explained.read(index.termMatch().words(bare), index.query(bare)));
    }

    private Optional<Intent> meaning(List<Word> words, Query query) {
        return QuestionWords.asksForMeaning(words)
                ? explained.read(words, query).map(Intent.Meaning::new)
                : Optional.empty();
    }

    private static Set<String> folded(List<Word> words) {
        Set<String> folded = new LinkedHashSet<>();
        words.forEach(word -> folded.add(word.folded()));
        return folded;
    }
}
