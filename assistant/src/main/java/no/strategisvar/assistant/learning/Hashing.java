package no.strategisvar.assistant.learning;

/**
 * Finds the places of traits among a number of weights by their hashes (Weinberger et al. 2009).
 * Few share a place where there are many more places than traits.
 */
public final class Hashing {

    private final int last;

    /**
     * Places among as many weights.
     *
     * @param bits the binary logarithm of how many there are, 1 to 30
     */
    public Hashing(int bits) {
        this.last = (1 << bits) - 1;
    }

    /** How many places there are. */
    public int size() {
        return last + 1;
    }

    /** The place of a trait. */
    public int of(String trait) {
        return spread(trait.hashCode());
    }

    /** The place of two traits together, whichever comes first. */
    public int of(String one, String other) {
        int a = one.hashCode();
        int b = other.hashCode();
        return spread(31 * Math.min(a, b) + Math.max(a, b));
    }

    /** Spreads a hash over the places (the finishing steps of MurmurHash3). */
    private int spread(int hash) {
        int mixed = (hash ^ (hash >>> 16)) * 0x85ebca6b;
        mixed = (mixed ^ (mixed >>> 13)) * 0xc2b2ae35;
        return (mixed ^ (mixed >>> 16)) & last;
    }
}
