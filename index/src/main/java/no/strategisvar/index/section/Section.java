package no.strategisvar.index.section;

import java.util.List;

/** What stands under the same headings: one passage after the other. */
final class Section {

    private final int[] headings;
    private final List<Sentence> sentences;
    private final int passages;

    /**
     * A section of some passages.
     *
     * @param headings the numbers of the words above it
     * @param passages how many it was cut into
     */
    Section(int[] headings, List<Sentence> sentences, int passages) {
        this.headings = headings;
        this.sentences = List.copyOf(sentences);
        this.passages = passages;
    }

    /** A sentence or list item of one of its passages. */
    static final class Sentence {

        private final String passage;
        private final String text;
        private final int[] words;

        Sentence(String passage, String text, int[] words) {
            this.passage = passage;
            this.text = text;
            this.words = words;
        }

        /** The id of its passage. */
        String passage() {
            return passage;
        }

        String text() {
            return text;
        }
    }

    List<Sentence> sentences() {
        return sentences;
    }

    /** Whether it is more than one passage. */
    boolean isCut() {
        return passages > 1;
    }

    /** Its length in words; the headings count twice, as in the index. */
    int length() {
        return 2 * headings.length + sentences.stream().mapToInt(s -> s.words.length).sum();
    }

    /** How like a word the likest word of the headings is. */
    float heading(float[] likeness) {
        float best = 0;
        for (int word : headings) {
            best = Math.max(best, likeness[word]);
        }
        return best;
    }

    /**
     * How often it has a word, where a word that is less like it counts the square of that.
     *
     * @param best is given how like the word the likest of each sentence is
     */
    double meet(float[] likeness, double[] best) {
        double occurrences = 0;
        for (int word : headings) {
            occurrences += 2 * likeness[word] * likeness[word];
        }
        for (int i = 0; i < best.length; i++) {
            float most = 0;
            for (int word : sentences.get(i).words) {
                float like = likeness[word];
                occurrences += like * like;
                most = Math.max(most, like);
            }
            best[i] = most;
        }
        return occurrences;
    }
}
