package chancery.missions.places;

import static java.util.stream.Collectors.toUnmodifiableSet;

import chancery.kernel.CountryCode;
import chancery.kernel.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// A grouping of states whose members change on dates, as in `eu` or `nato`.
public record Grouping(
        String canonical,
        Bilingual name,
        Bilingual phrase,
        Bilingual whole,
        Set<String> alsoFoundAs,
        List<Membership> memberships)
        implements Place {

    /// The grouping whose members count as Europe wherever they lie.
    static final String EUROPEAN_UNION = "eu";

    public Grouping {
        alsoFoundAs = Set.copyOf(alsoFoundAs);
        memberships = List.copyOf(memberships);
    }

    /// Who belongs to it on the day.
    public Set<CountryCode> membersOn(LocalDate day) {
        return memberships.stream()
                .filter(membership -> membership.period().includes(day))
                .map(Membership::country)
                .collect(toUnmodifiableSet());
    }

    /// One country's time in a grouping, with the official text that says so.
    public record Membership(CountryCode country, Period period, String source) {}
}
