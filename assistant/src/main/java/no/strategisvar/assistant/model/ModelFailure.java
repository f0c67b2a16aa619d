package no.strategisvar.assistant.model;

/** No provider gave a text that can be used. The message names the fault and never the text. */
public final class ModelFailure extends Exception {

    private static final long serialVersionUID = 1L;

    private final Fault fault;

    ModelFailure(Fault fault) {
        super(fault.name(), null, false, false);
        this.fault = fault;
    }

    public Fault fault() {
        return fault;
    }
}
