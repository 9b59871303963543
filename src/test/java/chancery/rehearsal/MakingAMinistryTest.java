package chancery.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.TestInstance.Lifecycle.PER_CLASS;

import chancery.access.Accounts;
import chancery.access.Officer;
import chancery.access.Token;
import chancery.access.TrialAccount;
import chancery.boards.Boards;
import chancery.database.DatabaseOwner;
import chancery.database.ReaderSql;
import chancery.directives.Directives;
import chancery.engagements.Engagements;
import chancery.journal.SaltedDigest;
import chancery.journal.Verification;
import chancery.testing.RunningChancery;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// A small made-up ministry is what its doors would have left behind.
@TestInstance(PER_CLASS)
class MakingAMinistryTest {

    private static final Scale SMALL = new Scale(12, 20, 500, 7, LocalDate.of(2026, 10, 31));

    private final List<TrialAccount> accounts = new ArrayList<>();
    private final RunningChancery chancery = RunningChancery.start();
    private final Catalogue before = Catalogue.of(chancery);
    private Contents contents = new Contents(Map.of());
    private byte[] export = {};
    private Generated made = new Generated(0, 0, "", 0, Duration.ZERO);

    @BeforeAll
    void make() {
        chancery.clock().moveTo(Instant.parse("2026-11-02T09:00:00Z"));
        made = rehearse(chancery, SMALL, accounts);
        contents = Contents.of(chancery);
        export = chancery.exportedJournal().getBytes(StandardCharsets.UTF_8);
    }

    private static Generated rehearse(
            RunningChancery chancery, Scale scale, List<TrialAccount> accounts) {
        return new Rehearsal(chancery.get(DatabaseOwner.class))
                .generate(scale, said -> {}, accounts::addAll);
    }

    @AfterAll
    void close() {
        chancery.close();
    }

    private Officer officer(String office, String role) {
        var account =
                accounts.stream()
                        .filter(one -> one.office().equals(office) && one.role().contains(role))
                        .findFirst()
                        .orElseThrow();
        return chancery.get(Accounts.class)
                .officerOf(new Token(account.token()), Token.Kind.API)
                .orElseThrow();
    }

    private long count(String sql) {
        return chancery.behindTheDoors().sql(sql).query(Long.class).single();
    }

    @Test
    void the_same_seed_makes_the_same_ministry_and_another_seed_another() {
        try (var again = RunningChancery.start();
                var other = RunningChancery.start()) {
            rehearse(again, SMALL, new ArrayList<>());
            var otherSeed = new Scale(12, 20, 500, 8, SMALL.until());
            rehearse(other, otherSeed, new ArrayList<>());

            assertThat(Contents.of(again)).isEqualTo(contents);
            assertThat(Contents.of(other)).isNotEqualTo(contents);
        }
    }

    @Test
    void it_is_as_large_as_asked_for() {
        assertThat(count("SELECT count(*) FROM missions.office WHERE kind <> 'HEADQUARTERS'"))
                .isEqualTo(12);
        assertThat(count("SELECT count(*) FROM directives.directive")).isEqualTo(20);
        assertThat(count("SELECT count(*) FROM engagements.engagement")).isEqualTo(500);
        assertThat(count("SELECT count(*) FROM reports.report")).isPositive();
        assertThat(count("SELECT count(*) FROM engagements.outcome")).isPositive();
        assertThat(count("SELECT count(*) FROM engagements.record WHERE version = 2")).isPositive();
    }

    @Test
    void the_journal_is_whole_and_ends_where_it_was_said_to_end() {
        assertThat(Verification.of(new ByteArrayInputStream(export), Optional.of(made.head())))
                .isInstanceOfSatisfying(
                        Verification.Finding.Whole.class,
                        whole -> assertThat(whole.entries()).isEqualTo(made.entries()));
    }

    @Test
    void entries_have_the_facts_that_doors_write() {
        var kinds = EntryKinds.known();
        var seen = new HashMap<String, List<String>>();
        chancery.behindTheDoors()
                .sql(
                        """
                        SELECT DISTINCT ON (facts ->> 'kind') facts ->> 'kind' AS kind,
                               ARRAY(SELECT jsonb_object_keys(facts) ORDER BY 1) AS names
                          FROM (SELECT convert_from(bytes, 'UTF8')::jsonb AS facts FROM journal.entry) entries
                        """)
                .query(row -> {
                    seen.put(
                            row.getString("kind"),
                            List.of((String[]) row.getArray("names").getArray()));
                });

        assertThat(seen).hasSizeGreaterThan(18);
        seen.forEach((kind, names) -> assertThat(names).as(kind).isEqualTo(kinds.get(kind)));
    }

    @Test
    void digests_fit_what_was_filed() {
        record Kept(UUID engagement, int version, String salt, String digest) {}
        var reader = officer("MINFOR", "desk");
        var filed =
                chancery.behindTheDoors()
                        .sql("SELECT engagement, version, salt, digest FROM engagements.record")
                        .query(Kept.class)
                        .list();

        var engagements = chancery.get(Engagements.class);
        assertThat(filed).hasSizeGreaterThan(500);
        filed.forEach(kept -> {
            var version =
                    engagements.versionsOf(kept.engagement(), reader).stream()
                            .filter(one -> one.version() == kept.version())
                            .findFirst()
                            .orElseThrow();
            assertThat(SaltedDigest.with(kept.salt(), version.meeting().toString()).digest())
                    .isEqualTo(kept.digest());
        });
    }

    @Test
    void boards_count_what_is_there() {
        var reader = officer("MINFOR", "desk");
        var boards = chancery.get(Boards.class);
        for (var directive : chancery.get(Directives.class).list("", Optional.empty(), reader)) {
            var heard = new HashMap<Integer, Long>();
            chancery.behindTheDoors()
                    .sql(
                            """
                            SELECT delivery.number, count(DISTINCT delivery.host) AS heard
                              FROM engagements.delivery_now delivery
                             WHERE delivery.directive = :directive
                               AND delivery.delivery IN ('DELIVERED', 'DELIVERED_IN_PART', 'ADAPTED')
                             GROUP BY delivery.number
                            """)
                    .param("directive", directive.id())
                    .query(row -> {
                        heard.put(row.getInt("number"), row.getLong("heard"));
                    });
            var responses = boards.responses(directive.id().toString(), Optional.empty(), reader);
            var counted = new HashMap<Integer, Long>();
            responses.figures().counts().forEach(one -> counted.put(one.point(), one.heard()));

            assertThat(counted).as(directive.subject()).isEqualTo(heard);
        }
    }

    /// The present is read from state kept beside the facts, any earlier time from the facts.
    @Test
    void boards_of_the_present_say_what_the_facts_say() {
        var reader = officer("MINFOR", "desk");
        var boards = chancery.get(Boards.class);
        var now = Optional.of(chancery.clock().instant());
        for (var directive : chancery.get(Directives.class).list("", Optional.empty(), reader)) {
            var key = directive.id().toString();
            assertThat(boards.coverage(key, Optional.empty(), Optional.empty(), reader).figures())
                    .isEqualTo(boards.coverage(key, Optional.empty(), now, reader).figures());
            assertThat(boards.responses(key, Optional.empty(), reader).figures())
                    .isEqualTo(boards.responses(key, now, reader).figures());
        }
        assertThat(boards.replies(Optional.empty(), reader).unsettled())
                .isEqualTo(boards.replies(now, reader).unsettled());
    }

    @Test
    void an_officer_signs_in_and_finds_the_inbox() {
        var account =
                accounts.stream()
                        .filter(one -> one.office().equals("ANDORRA") && !one.password().isEmpty())
                        .findFirst()
                        .orElseThrow();
        var browser = chancery.browser();
        browser.post(
                "/sign-in", Map.of("signIn", account.signIn(), "password", account.password()));

        var inbox = browser.get("/inbox");

        assertThat(inbox.status()).isEqualTo(200);
        assertThat(inbox.body()).contains("MINFOR");
        var items =
                chancery.caller()
                        .with(new Token(account.token()))
                        .get("/api/v1/missions/ANDORRA/inbox")
                        .json();
        assertThat(items.get("items").size()).isPositive();
    }

    @Test
    void a_mission_reads_its_own_and_no_other() {
        var andorra = officer("ANDORRA", "officer");
        long own =
                count(
                        """
                        SELECT count(*) FROM engagements.engagement
                          JOIN missions.office ON office.id = engagement.mission WHERE office.code = 'ANDORRA'
                        """);

        assertThat(read("SELECT count(*) FROM engagements.engagement", andorra)).isEqualTo(own);
        assertThat(read("SELECT count(*) FROM engagements.engagement", officer("MINFOR", "desk")))
                .isEqualTo(500);
        assertThat(own).isBetween(1L, 499L);
    }

    private long read(String sql, Officer reader) {
        return chancery.inTransaction(
                () -> chancery.get(ReaderSql.class).as(reader).sql(sql).query(Long.class).single());
    }

    @Test
    void keys_indexes_and_the_forced_reading_rule_stand_as_before() {
        assertThat(Catalogue.of(chancery)).isEqualTo(before);
    }

    @Test
    void a_database_with_a_ministry_in_it_is_left_alone() {
        assertThatThrownBy(() -> rehearse(chancery, SMALL, new ArrayList<>()))
                .isInstanceOf(NotEmpty.class)
                .hasMessageContaining("not empty");
        assertThat(count("SELECT count(*) FROM engagements.engagement")).isEqualTo(500);
        assertThat(Catalogue.of(chancery)).isEqualTo(before);
    }

    @Test
    void a_scale_names_the_option_and_what_would_be_right() {
        assertThatThrownBy(() -> new Scale(0, 1, 1, 1, SMALL.until()))
                .hasMessage("--missions is a number from 1 to 5,000, not 0.");
    }
}
