package chancery.missions.web;

import chancery.missions.Holding;
import chancery.missions.Seat;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A seat with those who hold it on a day, and who comes next.
///
/// @param next the first who takes it after that day, in person
/// @param earlier those who left it, last one first
public record SeatView(
        Seat seat, List<Holding> now, Optional<Holding> next, List<Holding> earlier) {

    public SeatView {
        now = List.copyOf(now);
        earlier = List.copyOf(earlier);
    }

    static SeatView of(Seat seat, List<Holding> ofOffice, LocalDate day) {
        var held = ofOffice.stream().filter(one -> one.seat().equals(seat.id())).toList();
        return new SeatView(
                seat,
                held.stream()
                        .filter(one -> one.period().includes(day))
                        .sorted(Comparator.comparing(Holding::cover))
                        .toList(),
                held.stream()
                        .filter(one -> one.period().from().isAfter(day) && !one.cover())
                        .min(Comparator.comparing(one -> one.period().from())),
                held.stream()
                        .filter(one ->
                                one.period().to().filter(end -> !end.isAfter(day)).isPresent())
                        .toList());
    }
}
