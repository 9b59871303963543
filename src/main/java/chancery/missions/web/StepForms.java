package chancery.missions.web;

import chancery.access.Officer;
import chancery.access.Role;
import chancery.missions.Missions;
import chancery.missions.Office;
import chancery.missions.OfficeKind;
import chancery.missions.calendar.DayChange;
import chancery.web.Option;
import chancery.web.Words;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Makes the forms of steps: which fields, and what they offer.
@Component
class StepForms {

    private final Missions missions;
    private final OwnChoices choices;

    StepForms(Missions missions, OwnChoices choices) {
        this.missions = missions;
        this.choices = choices;
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
                        Question.oneOf("country", WorldChoices.countries(words)).optional(),
                        Question.text("city").optional(),
                        Question.oneOf("timeZone", WorldChoices.zones())
                                .startingWith(headquarters.zone().getId()),
                        Question.text("workingWeek").startingWith(headquarters.workingWeek()),
                        Question.oneOf("parent", choices.offices(words, officer))
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
            case STATE ->
                    List.of(
                            Question.oneOf("state", OwnChoices.states(words)),
                            Question.day("from"));
            case MERGER ->
                    List.of(
                            Question.oneOf("successor", choices.others(office, words, officer)),
                            Question.day("from"));
            case ACCREDITATION ->
                    List.of(
                            Question.oneOf("host", WorldChoices.hosts(words)),
                            Question.yes("resident"),
                            Question.day("from"),
                            Question.day("to").optional());
            case ACCREDITATION_END ->
                    List.of(
                            Question.oneOf("host", choices.presentHosts(office, words, officer)),
                            Question.day("to"));
            case SEAT ->
                    List.of(
                            Question.text("seat"),
                            Question.text("title"),
                            Question.text("titleFr").optional(),
                            Question.someOf("roles", Option.of(Role.class, words)));
            case HOLDING ->
                    List.of(
                            Question.oneOf("seat", choices.seats(office, words, officer)),
                            Question.oneOf("person", choices.people(officer)),
                            Question.yes("cover"),
                            Question.day("from"),
                            Question.day("to").optional());
            case VACANCY ->
                    List.of(
                            Question.oneOf("holding", choices.holdings(office, words, officer)),
                            Question.day("to"));
            case DAY ->
                    List.of(
                            Question.day("day"),
                            Question.oneOf("change", Option.of(DayChange.class, words)),
                            Question.text("reason"));
        };
    }
}
