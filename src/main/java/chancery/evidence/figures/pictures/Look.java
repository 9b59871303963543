package chancery.evidence.figures.pictures;

import java.util.List;

/// How one line of a picture is told from the others: by shape and dashes, colour only helping.
record Look(Shape shape, String colour, String dashes) {

    private static final List<Look> ALL =
            List.of(
                    new Look(Shape.DOT, "#1f4e79", ""),
                    new Look(Shape.SQUARE, "#8a4b08", "6 3"),
                    new Look(Shape.DIAMOND, "#2e6b45", "2 3"),
                    new Look(Shape.DOT, "#5b3a86", "8 3 2 3"),
                    new Look(Shape.SQUARE, "#33415a", "1 3"),
                    new Look(Shape.DIAMOND, "#0b5563", "10 4"));

    /// What stands at the place of a figure.
    enum Shape {
        DOT,
        SQUARE,
        DIAMOND
    }

    static Look of(int side) {
        return ALL.get(side % ALL.size());
    }
}
