package chancery.kernel;

import java.util.List;

/// What was sent cannot be taken; carries every fault at once, and nothing was stored.
public final class BadInput extends RuntimeException {

    private final transient List<Fault> faults;

    public BadInput(List<Fault> faults) {
        super(faults.toString());
        this.faults = List.copyOf(faults);
    }

    public static BadInput of(String field, String message, Object... arguments) {
        return new BadInput(List.of(Fault.of(field, message, arguments)));
    }

    /// The same, told under the name that a field has where it was sent.
    public BadInput renaming(String field, String name) {
        return new BadInput(
                faults.stream()
                        .map(fault ->
                                fault.field().equals(field)
                                        ? new Fault(name, fault.message(), fault.arguments())
                                        : fault)
                        .toList());
    }

    public List<Fault> faults() {
        return faults;
    }
}
