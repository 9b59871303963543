package chancery.missions.web.places;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import chancery.access.Officer;
import chancery.missions.Missions;
import chancery.missions.Posting;
import chancery.missions.places.Scope;
import chancery.missions.places.ScopeAnswer.Misunderstood;
import chancery.missions.places.ScopeAnswer.Understood;
import chancery.missions.places.ScopeReading;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Works out whom a scope means on a day.
@Component
@Transactional(readOnly = true)
class ReadingScopes {

    private final Missions missions;
    private final Clock clock;

    ReadingScopes(Missions missions, Clock clock) {
        this.missions = missions;
        this.clock = clock;
    }

    /// A scope on a day, today at headquarters if none is named.
    PlacesView read(String typed, Optional<LocalDate> on, Locale language, Officer officer) {
        var day = on.orElseGet(() -> todayAtHeadquarters(officer));
        var gazetteer = missions.gazetteer(officer);
        return switch (Scope.read(typed, gazetteer)) {
            case Understood(var scope) ->
                    understood(new Asked(typed, day, language, gazetteer), scope, officer);
            case Misunderstood(var problems) ->
                    new Asked(typed, day, language, gazetteer)
                            .view(
                                    problems.stream()
                                            .map(problem -> problem.inWords(language))
                                            .collect(joining(" ")),
                                    false,
                                    List.of(),
                                    List.of(),
                                    List.of());
        };
    }

    private LocalDate todayAtHeadquarters(Officer officer) {
        return LocalDate.ofInstant(clock.instant(), missions.headquarters(officer).zone());
    }

    private PlacesView understood(Asked asked, Scope scope, Officer officer) {
        var resolved = scope.resolve(asked.gazetteer(), asked.day());
        var receiving =
                missions.network(officer).postingsOn(asked.day()).stream()
                        .filter(posting ->
                                resolved.includes(posting.mission().code(), posting.host()))
                        .collect(
                                groupingBy(
                                        Posting::host,
                                        mapping(
                                                posting -> posting.mission().code().text(),
                                                toList())));
        return asked.view(
                ScopeReading.inWords(scope, asked.gazetteer(), asked.language()),
                true,
                asked.hosts(resolved, receiving),
                asked.shapes(resolved, receiving),
                asked.members(scope));
    }
}
