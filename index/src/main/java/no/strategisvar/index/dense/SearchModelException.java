package no.strategisvar.index.dense;

import java.io.IOException;

/**
 * A model of the search gave nothing that can be used. Without a vector an index cannot be built,
 * so there it stops the build; a question is answered without the step. The message is Norwegian.
 */
public final class SearchModelException extends IOException {

    private static final long serialVersionUID = 1L;

    public SearchModelException(String message) {
        super(message);
    }
}
