package chancery.evidence.methods;

/// What was counted, and among whom: `suspects` among `residents`.
public record Unit(String counted, String among) {

    public Unit {
        Domain.require(!counted.isBlank(), "counted", "evidence.fault.unit-blank");
        Domain.require(!among.isBlank(), "among", "evidence.fault.unit-blank");
    }

    @Override
    public String toString() {
        return counted + " / " + among;
    }
}
