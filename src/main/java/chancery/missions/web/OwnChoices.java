package chancery.missions.web;

import chancery.access.Account;
import chancery.access.Administration;
import chancery.access.Officer;
import chancery.missions.Missions;
import chancery.missions.Office;
import chancery.missions.OfficeState.State;
import chancery.missions.places.HostNames;
import chancery.web.Option;
import chancery.web.Words;
import java.util.List;
import org.springframework.stereotype.Component;

/// What forms offer of our own side: offices, seats, people, present hosts.
@Component
class OwnChoices {

    private final Missions missions;
    private final Administration accounts;

    OwnChoices(Missions missions, Administration accounts) {
        this.missions = missions;
        this.accounts = accounts;
    }

    List<Option> offices(Words words, Officer officer) {
        return missions.all(officer).stream().map(office -> option(office, words)).toList();
    }

    List<Option> others(Office office, Words words, Officer officer) {
        return missions.all(officer).stream()
                .filter(other -> !other.equals(office))
                .map(other -> option(other, words))
                .toList();
    }

    private static Option option(Office office, Words words) {
        return new Option(
                office.code().text(), office.code() + " · " + office.name(words.locale()));
    }

    List<Option> presentHosts(Office office, Words words, Officer officer) {
        return missions.accreditationsOf(office.id(), officer).stream()
                .filter(known -> known.period().to().isEmpty())
                .map(known -> new Option(known.host().text(), HostNames.of(known.host(), words)))
                .toList();
    }

    List<Option> seats(Office office, Words words, Officer officer) {
        return missions.seatsOf(office.id(), officer).stream()
                .map(seat -> new Option(seat.slug(), seat.title(words.locale())))
                .toList();
    }

    List<Option> people(Officer officer) {
        return accounts.accounts(officer).stream()
                .filter(account -> !account.isClosed())
                .map((Account account) ->
                        new Option(
                                account.signIn(), account.name() + " (" + account.signIn() + ")"))
                .toList();
    }

    List<Option> holdings(Office office, Words words, Officer officer) {
        var seats = missions.seatsOf(office.id(), officer);
        return missions.holdingsOf(office.id(), officer).stream()
                .flatMap(held ->
                        seats.stream()
                                .filter(seat -> seat.id().equals(held.seat()))
                                .map(seat ->
                                        new Option(
                                                held.id().toString(),
                                                held.officerName()
                                                        + ", "
                                                        + seat.title(words.locale()))))
                .toList();
    }

    /// How an office may stand without being merged.
    static List<Option> states(Words words) {
        return Option.of(State.class, words).stream()
                .filter(state -> !state.value().equals(State.MERGED.name()))
                .toList();
    }
}
