package chancery.directives.cadence;

import java.time.LocalDate;

/// One turn of a standing obligation: its number, counted from 1 at the start of the cadence, and
/// the day it names before any mission's calendar moves it.
public record Round(int number, LocalDate nominal) {

    public Round {
        if (number < 1) {
            throw new IllegalArgumentException("rounds are numbered from 1: " + number);
        }
    }
}
