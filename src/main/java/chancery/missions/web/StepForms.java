package chancery.missions.web;

import chancery.access.Account;
import chancery.access.Administration;
import chancery.access.Officer;
import chancery.access.Role;
import chancery.missions.Missions;
import chancery.missions.Office;
import chancery.missions.OfficeKind;
import chancery.missions.OfficeState.State;
import chancery.missions.calendar.DayChange;
import chancery.missions.places.Country;
import chancery.missions.places.Geography;
import chancery.missions.places.HostNames;
import chancery.web.Option;
import chancery.web.Words;
import java.text.Collator;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Makes the forms of steps: which fields, and what they offer.
@Component
class StepForms {

    private static final Option NOTHING = new Option("", "–");
    private static final Geography GEOGRAPHY = Geography.read();

    private final Missions missions;
    private final Administration accounts;

    StepForms(Missions missions, Administration accounts) {
        this.missions = missions;
        this.accounts = accounts;
    }

    StepForm opening(Words words, Officer officer) {
        var kinds =
                Option.of(OfficeKind.class, words).stream()
                        .filter(kind -> !kind.value().equals(OfficeKind.HEADQUARTERS.name()))
                        .toList();
        var headquarters = missions.headquarters(officer);
        return new StepForm(
                "missions.step.OPENING",
                "",
                "/administration/missions/new",
                "/missions",
                List.of(
                        Question.text("code"),
                        Question.oneOf("kind", kinds).startingWith(OfficeKind.EMBASSY.name()),
                        Question.text("name"),
                        Question.text("nameFr").optional(),
                        Question.oneOf("country", countries(words)).optional(),
                        Question.text("city").optional(),
                        Question.oneOf("timeZone", zones())
                                .startingWith(headquarters.zone().getId()),
                        Question.text("workingWeek").startingWith(headquarters.workingWeek()),
                        Question.oneOf("parent", offices(words, officer))
                                .startingWith(headquarters.code().text()),
                        Question.day("opened")));
    }

    /// @param given what the address brought along, such as the seat that is to be filled
    StepForm of(
            MissionStep step,
            Office office,
            Map<String, String> given,
            Words words,
            Officer officer) {
        var address = "/missions/" + office.code().inAddress();
        return new StepForm(
                "missions.step." + step,
                office.code() + " · " + office.name(words.locale()),
                address + "/" + step.word(),
                address,
                questions(step, office, words, officer).stream()
                        .map(question ->
                                question.startingWith(
                                        given.getOrDefault(question.name(), question.value())))
                        .toList());
    }

    private List<Question> questions(
            MissionStep step, Office office, Words words, Officer officer) {
        return switch (step) {
            case STATE -> List.of(Question.oneOf("state", states(words)), Question.day("from"));
            case MERGER ->
                    List.of(
                            Question.oneOf("successor", others(office, words, officer)),
                            Question.day("from"));
            case ACCREDITATION ->
                    List.of(
                            Question.oneOf("host", hosts(words)),
                            Question.yes("resident"),
                            Question.day("from"),
                            Question.day("to").optional());
            case ACCREDITATION_END ->
                    List.of(
                            Question.oneOf("host", presentHosts(office, words, officer)),
                            Question.day("to"));
            case SEAT ->
                    List.of(
                            Question.text("seat"),
                            Question.text("title"),
                            Question.text("titleFr").optional(),
                            Question.someOf("roles", Option.of(Role.class, words)));
            case HOLDING ->
                    List.of(
                            Question.oneOf("seat", seats(office, words, officer)),
                            Question.oneOf("person", people(officer)),
                            Question.yes("cover"),
                            Question.day("from"),
                            Question.day("to").optional());
            case VACANCY ->
                    List.of(
                            Question.oneOf("holding", holdings(office, words, officer)),
                            Question.day("to"));
            case DAY ->
                    List.of(
                            Question.day("day"),
                            Question.oneOf("change", Option.of(DayChange.class, words)),
                            Question.text("reason"));
        };
    }

    private static List<Option> states(Words words) {
        return Option.of(State.class, words).stream()
                .filter(state -> !state.value().equals(State.MERGED.name()))
                .toList();
    }

    static List<Option> zones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(zone -> zone.contains("/") && !zone.matches("(Etc|SystemV)/.*"))
                .sorted()
                .map(zone -> new Option(zone, zone))
                .toList();
    }

    static List<Option> countries(Words words) {
        return Stream.concat(Stream.of(NOTHING), named(words).stream()).toList();
    }

    /// Countries, and the two organisations for which ISO 3166 reserves a code.
    private static List<Option> hosts(Words words) {
        var hosts = new ArrayList<>(named(words));
        hosts.add(new Option("EU", words.say("missions.host.EU")));
        hosts.add(new Option("UN", words.say("missions.host.UN")));
        return hosts;
    }

    private static List<Option> named(Words words) {
        return GEOGRAPHY.countries().all().stream()
                .map((Country country) ->
                        new Option(country.code().text(), country.name().in(words.locale())))
                .sorted(Comparator.comparing(Option::label, Collator.getInstance(words.locale())))
                .toList();
    }

    private List<Option> offices(Words words, Officer officer) {
        return missions.all(officer).stream().map(office -> option(office, words)).toList();
    }

    private List<Option> others(Office office, Words words, Officer officer) {
        return missions.all(officer).stream()
                .filter(other -> !other.equals(office))
                .map(other -> option(other, words))
                .toList();
    }

    private static Option option(Office office, Words words) {
        return new Option(
                office.code().text(), office.code() + " · " + office.name(words.locale()));
    }

    private List<Option> presentHosts(Office office, Words words, Officer officer) {
        return missions.accreditationsOf(office.id(), officer).stream()
                .filter(known -> known.period().to().isEmpty())
                .map(known -> new Option(known.host().text(), HostNames.of(known.host(), words)))
                .toList();
    }

    private List<Option> seats(Office office, Words words, Officer officer) {
        return missions.seatsOf(office.id(), officer).stream()
                .map(seat -> new Option(seat.slug(), seat.title(words.locale())))
                .toList();
    }

    private List<Option> people(Officer officer) {
        return accounts.accounts(officer).stream()
                .filter(account -> !account.isClosed())
                .map((Account account) ->
                        new Option(
                                account.signIn(), account.name() + " (" + account.signIn() + ")"))
                .toList();
    }

    private List<Option> holdings(Office office, Words words, Officer officer) {
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
}
