package chancery.observations.positions.web;

import chancery.observations.Stance;
import chancery.observations.positions.AuthorityStanding;
import chancery.observations.positions.Influence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Who stands where, by influence: rows from decisive to not judged, columns from support to
/// opposition.
public record SupportMap(List<AuthorityStanding> standings) {

    public static final int CELL_WIDTH = 150;
    public static final int CELL_HEIGHT = 90;
    public static final int LEFT = 110;
    public static final int TOP = 30;
    private static final int DOTS_IN_ROW = 8;

    public SupportMap {
        standings = List.copyOf(standings);
    }

    /// One authority as a dot of the picture.
    ///
    /// @param hollow whether its position is only suggested
    public record Dot(int x, int y, boolean hollow, String title) {}

    /// The rows: decisive first, not judged last.
    public static List<Optional<Influence>> rows() {
        return Stream.concat(
                        Arrays.stream(Influence.values())
                                .sorted(Comparator.reverseOrder())
                                .map(Optional::of),
                        Stream.of(Optional.<Influence>empty()))
                .toList();
    }

    /// Those in one cell, by host and name.
    public List<AuthorityStanding> in(Optional<Influence> influence, Stance stance) {
        return standings.stream()
                .filter(one -> one.influence().equals(influence) && one.stance() == stance)
                .toList();
    }

    public int width() {
        return LEFT + Stance.values().length * CELL_WIDTH;
    }

    public int height() {
        return TOP + rows().size() * CELL_HEIGHT;
    }

    /// The dots of one cell, eight to a line.
    public List<Dot> dots(int row, Stance stance) {
        var cell = in(rows().get(row), stance);
        var dots = new ArrayList<Dot>();
        for (int i = 0; i < cell.size(); i++) {
            var one = cell.get(i);
            dots.add(
                    new Dot(
                            LEFT + stance.ordinal() * CELL_WIDTH + 14 + i % DOTS_IN_ROW * 17,
                            TOP + row * CELL_HEIGHT + 16 + i / DOTS_IN_ROW * 17,
                            one.suggested(),
                            one.host() + " " + one.name()));
        }
        return dots;
    }
}
