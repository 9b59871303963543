package chancery.missions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chancery.access.Accounts;
import chancery.access.Role;
import chancery.journal.Journal;
import chancery.kernel.BadInput;
import chancery.kernel.NotAllowed;
import chancery.kernel.OfficeCode;
import chancery.testing.RunningChancery;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SettingUpTest {

    private static final NewMinistry MINISTRY =
            new NewMinistry(new OfficeCode("MINFOR"), "Ministry", ZoneId.of("Pacific/Auckland"));
    private static final FirstAdministrator ADMINISTRATOR =
            new FirstAdministrator("Ada Marsh", "Ada.Marsh", "four plain words suffice");

    private RunningChancery chancery;
    private SettingUp settingUp;

    @BeforeEach
    void start_empty() {
        chancery = RunningChancery.start();
        settingUp = chancery.get(SettingUp.class);
    }

    @AfterEach
    void stop() {
        chancery.close();
    }

    @Test
    void makes_headquarters_and_an_administrator_who_may_go_on_and_shuts_the_door() {
        assertThat(settingUp.isNeeded()).isTrue();

        var headquarters = settingUp.establish(MINISTRY, ADMINISTRATOR);

        var administrator = chancery.get(Accounts.class).officerNamed("ada.marsh");
        assertThat(administrator.is(Role.ADMINISTRATOR, headquarters.id())).isTrue();
        assertThat(chancery.get(Missions.class).all(administrator)).containsExactly(headquarters);
        assertThat(chancery.get(Journal.class).historyOf(headquarters.id(), administrator))
                .extracting(entry -> entry.kind())
                .containsExactly("OfficeOpened", "SeatCreated", "SeatTaken");
        assertThat(chancery.get(Journal.class).historyOf(administrator.id(), administrator))
                .extracting(entry -> entry.kind())
                .containsExactly("AccountOpened", "SeatTaken");
        assertThat(settingUp.isNeeded()).isFalse();
        assertThatThrownBy(() -> settingUp.establish(MINISTRY, ADMINISTRATOR))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void leaves_nothing_behind_when_it_fails() {
        var careless = new FirstAdministrator("Ada Marsh", "Ada.Marsh", "ada.marsh's password");

        assertThatThrownBy(() -> settingUp.establish(MINISTRY, careless))
                .isInstanceOf(BadInput.class);
        // PostgreSQL keeps no NUL in a text: the office is refused after the account was made.
        var nameless = new NewMinistry(new OfficeCode("MINFOR"), "\0", ZoneId.of("UTC"));
        assertThatThrownBy(() -> settingUp.establish(nameless, ADMINISTRATOR))
                .isInstanceOf(RuntimeException.class);

        assertThat(settingUp.isNeeded()).isTrue();
        assertThat(
                        List.of(
                                "access.credential",
                                "access.officer",
                                "journal.entry",
                                "missions.office"))
                .allSatisfy(table -> assertThat(count(table)).isZero());
    }

    @Test
    void lets_only_one_of_two_at_once_be_the_first() throws Exception {
        try (var threads = Executors.newFixedThreadPool(2)) {
            Callable<String> attempt =
                    () -> {
                        try {
                            return settingUp.establish(MINISTRY, ADMINISTRATOR).code().text();
                        } catch (NotAllowed late) {
                            return "late";
                        }
                    };
            var answers = threads.invokeAll(List.of(attempt, attempt));
            assertThat(List.of(answers.get(0).get(), answers.get(1).get()))
                    .containsExactlyInAnyOrder("MINFOR", "late");
        }
    }

    private long count(String table) {
        return chancery.behindTheDoors()
                .sql("SELECT count(*) FROM " + table)
                .query(Long.class)
                .single();
    }
}
