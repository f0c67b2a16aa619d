package no.strategisvar.assistant.model;

/** The one who waits for a text. All calls come in the thread that asked. */
public interface Waiting {

    /** A model is asked; what came from another try before is void. */
    void begins(String model);

    /** The next piece of the text. */
    void piece(String text);

    /** Whether something has reached the reader; from then on no other try is made. */
    boolean isServed();

    /** Whether the reader has gone. */
    boolean hasLeft();

    /** Waits for the whole text and looks at no piece of it. */
    Waiting SILENTLY =
            new Waiting() {
                @Override
                public void begins(String model) {}

                @Override
                public void piece(String text) {}

                @Override
                public boolean isServed() {
                    return false;
                }

                @Override
                public boolean hasLeft() {
                    return false;
                }
            };
}
