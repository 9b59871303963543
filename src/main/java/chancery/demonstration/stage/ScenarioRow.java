package chancery.demonstration.stage;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One row, by the names of its columns; `place` says where it stands, for messages.
public record ScenarioRow(String place, Map<String, String> cells) {

    public ScenarioRow {
        cells = Map.copyOf(cells);
    }

    /// What stands in the column; empty text when nothing does.
    public String text(String column) {
        var cell = cells.get(column);
        if (cell == null) {
            throw new IllegalArgumentException(place + " has no column " + column);
        }
        return cell;
    }

    /// The same, when something stands there.
    public Optional<String> given(String column) {
        return Optional.of(text(column)).filter(cell -> !cell.isEmpty());
    }

    /// A whole number, such as a day or the number of a point.
    public int number(String column) {
        try {
            return Integer.parseInt(text(column));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "%s, column %s: a whole number was expected, not \"%s\""
                            .formatted(place, column, text(column)),
                    e);
        }
    }

    /// The values of a cell that holds several, separated by single spaces.
    public List<String> words(String column) {
        return given(column).map(cell -> List.of(cell.split(" "))).orElse(List.of());
    }
}
