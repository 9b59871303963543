package chancery.observations.incidents;

import static chancery.observations.incidents.Happenings.BERLIN;
import static chancery.observations.incidents.Happenings.MINISTRY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chancery.evidence.sources.Dependant;
import chancery.evidence.sources.Resting;
import chancery.kernel.BadInput;
import chancery.observations.incidents.CitesIncidents.Citing;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FollowingMattersTest {

    private static final LocalDate LATER = LocalDate.of(2026, 2, 20);

    private final Incidents incidents = MINISTRY.get(Incidents.class);

    @Test
    void a_change_of_status_stands_beside_the_earlier_ones_and_is_told_to_whoever_asks() {
        var before = MINISTRY.chancery().clock().instant();
        var source = Happenings.statement("Police report");
        var incident = Happenings.released(Happenings.robbery(source));

        change(incident, MatterStatus.CHARGED, source.id());
        change(incident, MatterStatus.ACQUITTED, source.id());

        var now = MINISTRY.chancery().clock().instant();
        assertThat(incidents.matter(incident.id(), now, BERLIN))
                .extracting(StatusChange::to)
                .containsExactly(
                        MatterStatus.REPORTED, MatterStatus.CHARGED, MatterStatus.ACQUITTED);
        assertThat(incidents.changedSince(before, now, BERLIN))
                .filteredOn(change -> change.incident().equals(incident.id()))
                .extracting(StatusChange::to)
                .containsExactly(MatterStatus.CHARGED, MatterStatus.ACQUITTED);
        assertThat(incidents.incident(incident.id(), BERLIN).status().status())
                .isEqualTo(MatterStatus.ACQUITTED);
    }

    private Incident change(Incident incident, MatterStatus status, UUID source) {
        return MINISTRY.get(Matters.class)
                .change(incident.id(), new StatusOn(status, LATER), source, "", BERLIN);
    }

    @Test
    void whatever_cites_it_is_listed() {
        var source = Happenings.statement("Statement with a bearing");
        var fields = Happenings.robbery(source);
        var directive = Directed.directive();
        fields.put("bearings[0].directive", List.of(directive));
        fields.put("bearings[0].note", List.of("The ministry names it in its answer to point 1."));
        fields.put("bearings[0].source", List.of(source.id().toString()));
        var incident = Happenings.released(fields);

        assertThat(incidents.citing(incident.id(), BERLIN))
                .extracting(Citing::record)
                .containsExactly(UUID.fromString(directive));
        assertThat(MINISTRY.get(Resting.class).on(source.id(), Locale.ENGLISH, BERLIN))
                .extracting(Dependant::record)
                .contains(incident.id());
    }

    @Test
    void steps_that_cannot_be_are_refused_with_a_sentence() {
        var source = Happenings.statement("Steps");
        var incident = Happenings.released(Happenings.robbery(source));

        refused(incident, new StatusOn(MatterStatus.REPORTED, LATER), "", "status-same");
        refused(
                incident,
                new StatusOn(MatterStatus.CHARGED, LocalDate.of(2026, 1, 1)),
                "",
                "status-early");
        refused(
                incident,
                new StatusOn(MatterStatus.CHARGED, LocalDate.of(2027, 1, 1)),
                "",
                "day-ahead");
        refused(
                incident,
                new StatusOn(MatterStatus.CONVICTED, LATER),
                "Karla Mustermann was convicted of robbery.",
                "note-finding");
        change(incident, MatterStatus.RETRACTED, source.id());
        refused(incident, new StatusOn(MatterStatus.CLOSED, LATER), "", "matter-over");
    }

    private void refused(Incident incident, StatusOn next, String note, String fault) {
        var source = incident.text().sources().getFirst().source();
        assertThatThrownBy(() ->
                        MINISTRY.get(Matters.class)
                                .change(incident.id(), next, source, note, BERLIN))
                .isInstanceOfSatisfying(
                        BadInput.class,
                        bad ->
                                assertThat(bad.faults().getFirst().message())
                                        .isEqualTo("observations.fault." + fault));
    }
}
