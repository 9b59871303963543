package chancery.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chancery.access.Labels;
import chancery.testing.Ministry;
import chancery.testing.RunningChancery;
import java.sql.Timestamp;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

class ReaderSqlTest {

    private static final RunningChancery CHANCERY = RunningChancery.shared();
    private static final Ministry MINISTRY = Ministry.of(CHANCERY);

    private final ReaderSql sql = CHANCERY.get(ReaderSql.class);

    /// A reader of some offices, or of none.
    record Someone(UUID id, Set<UUID> offices) implements Reader {

        static Someone of(UUID... offices) {
            return new Someone(UUID.randomUUID(), Set.of(offices));
        }

        @Override
        public String name() {
            return "Someone";
        }
    }

    @Test
    void refuses_outside_a_transaction() {
        assertThatThrownBy(() -> sql.as(Someone.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("inside a transaction");
    }

    @Test
    void shows_each_reader_only_what_is_labelled_for_their_offices() {
        var berlin = MINISTRY.berlin().id();
        var ottawa = MINISTRY.ottawa().id();
        var paper = paperOpenTo(berlin);

        assertThat(seen(paper, Someone.of(berlin))).isTrue();
        assertThat(seen(paper, Someone.of(ottawa, berlin))).isTrue();
        assertThat(seen(paper, Someone.of(ottawa))).isFalse();
        assertThat(seen(paper, Someone.of())).isFalse();
    }

    @Test
    void shows_nothing_to_nobody() {
        var paper = paperOpenTo(MINISTRY.berlin().id());
        var pool = CHANCERY.get(DataSource.class);

        assertThat(CHANCERY.<Boolean>inTransaction(() -> exists(paper, JdbcClient.create(pool))))
                .isFalse();
    }

    @Test
    void forgets_the_reader_with_the_transaction() {
        var paper = paperOpenTo(MINISTRY.berlin().id());
        var pool = CHANCERY.get(DataSource.class);
        for (int connection = 0; connection < 30; connection++) {
            assertThat(seen(paper, Someone.of(MINISTRY.berlin().id()))).isTrue();
            assertThat(
                            CHANCERY.<Boolean>inTransaction(
                                    () -> exists(paper, JdbcClient.create(pool))))
                    .isFalse();
        }
    }

    @Test
    void switches_readers_within_one_transaction() {
        var paper = paperOpenTo(MINISTRY.berlin().id());
        var berlin = Someone.of(MINISTRY.berlin().id());
        var ottawa = Someone.of(MINISTRY.ottawa().id());

        CHANCERY.inTransaction(() -> {
            assertThat(exists(paper, sql.as(berlin))).isTrue();
            assertThat(exists(paper, sql.as(ottawa))).isFalse();
            assertThat(exists(paper, sql.as(ottawa))).isFalse();
            assertThat(exists(paper, sql.as(berlin))).isTrue();
            return true;
        });
    }

    @Test
    void tells_the_reader_again_after_another_transaction_came_between() {
        var paper = paperOpenTo(MINISTRY.berlin().id());
        var berlin = Someone.of(MINISTRY.berlin().id());
        var ottawa = Someone.of(MINISTRY.ottawa().id());
        var apart = new TransactionTemplate(CHANCERY.get(PlatformTransactionManager.class));
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);

        CHANCERY.inTransaction(() -> {
            assertThat(exists(paper, sql.as(berlin))).isTrue();
            apart.executeWithoutResult(
                    status -> assertThat(exists(paper, sql.as(ottawa))).isFalse());
            CHANCERY.get(KeeperSql.class)
                    .keep(keeper -> keeper.sql("SELECT 1").query(Integer.class).single());
            assertThat(exists(paper, sql.as(berlin))).isTrue();
            return true;
        });
    }

    private boolean seen(UUID paper, Reader reader) {
        return CHANCERY.inTransaction(() -> exists(paper, sql.as(reader)));
    }

    private static boolean exists(UUID paper, JdbcClient client) {
        return client.sql("SELECT EXISTS (SELECT FROM journal.entry WHERE id = :id)")
                .param("id", paper)
                .query(Boolean.class)
                .single();
    }

    /// An entry stands for any protected row.
    private UUID paperOpenTo(UUID office) {
        var id = UUID.randomUUID();
        var label = CHANCERY.get(Labels.class).openTo(office);
        CHANCERY.behindTheDoors()
                .sql(
                        """
                        INSERT INTO journal.entry (id, label, about, bytes, recorded_at)
                        VALUES (:id, :label, '{}', '{}', :at)
                        """)
                .param("id", id)
                .param("label", label)
                .param("at", Timestamp.from(RunningChancery.MONDAY))
                .update();
        return id;
    }
}
