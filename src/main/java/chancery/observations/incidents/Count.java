package chancery.observations.incidents;

/// A number of people, as sources give it (OHCHR, Guidance on Casualty Recording, 2019: lowest,
/// best, highest).
public record Count(CountKind kind, int least, int best, int most) {

    public static final int HIGHEST = 100_000;

    public Count {
        if (least < 0 || least > best || best > most || most > HIGHEST) {
            throw new IllegalArgumentException(
                    "lowest, best, highest in this order: " + least + ", " + best + ", " + most);
        }
    }

    /// A number on which all sources agree.
    public static Count of(CountKind kind, int number) {
        return new Count(kind, number, number, number);
    }

    /// Reads what [#number()] writes: `3`, or lowest, best and highest as `2/3/5`.
    public static Count parse(CountKind kind, String text) {
        var parts = text.strip().split("/", -1);
        return switch (parts.length) {
            case 1 -> of(kind, Integer.parseInt(parts[0].strip()));
            case 3 ->
                    new Count(
                            kind,
                            Integer.parseInt(parts[0].strip()),
                            Integer.parseInt(parts[1].strip()),
                            Integer.parseInt(parts[2].strip()));
            default -> throw new IllegalArgumentException("not a number: " + text);
        };
    }

    /// The number alone where it is certain.
    public String number() {
        return least == most ? String.valueOf(best) : least + "/" + best + "/" + most;
    }
}
