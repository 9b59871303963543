package chancery.directives.web;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.access.Role;
import chancery.kernel.OfficeCode;
import chancery.kernel.Period;
import chancery.missions.Appointments;
import chancery.missions.Missions;
import chancery.testing.Ministry;
import chancery.testing.RunningChancery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CoveringDuringLeaveTest {

    private final Ministry ministry = Ministry.shared();

    @AfterEach
    void backToMonday() {
        ministry.chancery().clock().moveTo(RunningChancery.MONDAY);
    }

    @Test
    void who_covers_an_officer_finds_their_taskings_until_the_leave_ends() {
        var address = Papers.released(ministry, "During leave");
        var absent = ministry.officerIn("BERLIN");
        var second = ministry.appointed("Cora Linde", "BERLIN", Role.OFFICER);
        var tasking = Papers.taskingOf(ministry, address, absent);
        ministry.browserOf(absent)
                .post(tasking + "/assignment", Map.of("officer", absent.id().toString()));
        assertThat(ministry.browserOf(second).get("/inbox/BERLIN?mine=yes").body())
                .doesNotContain("During leave");

        var missions = ministry.get(Missions.class);
        var office = missions.office(new OfficeCode("BERLIN"), absent).id();
        var seat =
                missions.holdingsOf(office, absent).stream()
                        .filter(held -> held.officer().equals(absent.id()) && !held.cover())
                        .flatMap(held ->
                                missions.seatsOf(office, absent).stream()
                                        .filter(each -> each.id().equals(held.seat())))
                        .findFirst()
                        .orElseThrow();
        ministry.get(Appointments.class)
                .appoint(
                        seat,
                        second.id(),
                        true,
                        new Period(
                                LocalDate.of(2026, 3, 1), Optional.of(LocalDate.of(2026, 3, 10))),
                        ministry.administrator());

        var covering = ministry.named("Cora Linde");
        assertThat(ministry.browserOf(covering).get("/inbox/BERLIN?mine=yes").body())
                .contains("During leave", "covered by Cora Linde");
        assertThat(ministry.callerOf(covering).get("/api/v1/missions/BERLIN/inbox").body())
                .contains("\"coveredBy\":\"Cora Linde\"");
        assertThat(ministry.browserOf(absent).get("/inbox/BERLIN?mine=yes").body())
                .contains("During leave");

        ministry.chancery().clock().moveTo(Instant.parse("2026-03-10T09:00:00Z"));
        assertThat(ministry.browserOf(covering).get("/inbox/BERLIN?mine=yes").body())
                .doesNotContain("During leave");
    }
}
