package chancery.boards;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.access.Labels;
import chancery.access.Officer;
import chancery.database.ReaderSql;
import chancery.testing.Ministry;
import chancery.testing.RunningChancery;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// How long boards take over 300 missions, 12 points, 4 rounds and 4,000 deliveries, beside bare
/// SQL in the same run. Times are printed, never asserted.
@Tag("long")
class BoardsBenchmark {

    private static final int TIMES = 60;
    private static final String REFERENCE = "26 MINFOR 90001";

    /// What the same database needs to count the same deliveries with nothing around it.
    private static final String BARE =
            """
            SELECT delivery.round, delivery.mission, delivery.number, count(*)
              FROM engagements.delivery_now delivery
             WHERE delivery.directive = '00000000-0000-0000-0000-0000000d0001'
             GROUP BY delivery.round, delivery.mission, delivery.number
            """;

    @Test
    void boards_beside_bare_sql() throws Exception {
        try (var chancery = RunningChancery.start()) {
            var ministry = Ministry.of(chancery);
            var desk = ministry.desk();
            fill(chancery, ministry);
            var boards = chancery.get(Boards.class);
            var coverage = boards.coverage(REFERENCE, Optional.empty(), Optional.empty(), desk);
            assertThat(coverage.figures().lines()).hasSize(300);
            assertThat(coverage.figures().perMission().whole()).isEqualTo(3_600);
            long bare = median(() -> bare(chancery, desk));
            print("bare SQL", bare, bare);
            print("coverage", time(boards, desk), bare);
            print(
                    "responses",
                    median(() -> boards.responses(REFERENCE, Optional.empty(), desk)),
                    bare);
            print("overview", median(() -> boards.overview(Optional.empty(), desk)), bare);
        }
    }

    private static long time(Boards boards, Officer desk) throws Exception {
        return median(() -> boards.coverage(REFERENCE, Optional.empty(), Optional.empty(), desk));
    }

    private static int bare(RunningChancery chancery, Officer reader) {
        var sql = chancery.get(ReaderSql.class);
        return chancery.inTransaction(() ->
                sql.as(reader).sql(BARE).query((row, number) -> row.getInt("count")).list().size());
    }

    private static void print(String what, long nanos, long bare) {
        System.out.printf(
                "%-10s %8.2f ms  %5.1f x bare SQL%n", what, nanos / 1e6, (double) nanos / bare);
    }

    /// After as many runs that only warm up.
    private static long median(Callable<?> task) throws Exception {
        var times = new long[TIMES];
        for (int i = -TIMES; i < TIMES; i++) {
            long start = System.nanoTime();
            task.call();
            times[Math.max(i, 0)] = System.nanoTime() - start;
        }
        Arrays.sort(times);
        return times[TIMES / 2];
    }

    private static void fill(RunningChancery chancery, Ministry ministry) {
        int label = chancery.get(Labels.class).openTo(ministry.headquarters().id());
        UUID top = ministry.headquarters().id();
        UUID officer = ministry.desk().id();
        var sql = chancery.behindTheDoors();
        for (var statement : FILL.split(";\n")) {
            sql.sql(
                            statement
                                    .replace("$label", Integer.toString(label))
                                    .replace("$top", "'" + top + "'::uuid")
                                    .replace("$officer", "'" + officer + "'::uuid"))
                    .update();
        }
        sql.sql("ANALYZE").update();
    }

    private static final String FILL =
            """
            INSERT INTO missions.office (id, code, kind, name, name_fr, country, city, zone, working_week, parent,
                                         recorded_at, recorded_by)
            SELECT ('00000000-0000-0000-0000-0000000a' || lpad(n::text, 4, '0'))::uuid, 'POST ' || chr(65 + n / 26) || chr(65 + n % 26),
                   'EMBASSY', 'Embassy', 'Ambassade', NULL, '', 'UTC', 'MON-FRI', $top, '2020-01-01Z', $officer
              FROM generate_series(0, 299) n;
            INSERT INTO missions.office_state (id, office, state, valid_from, recorded_at, recorded_by)
            SELECT gen_random_uuid(), office.id, 'OPEN', '2020-01-01', '2020-01-01Z', $officer
              FROM missions.office WHERE office.code LIKE 'POST %';
            INSERT INTO missions.accreditation (id, mission, host, resident, valid_from, recorded_at, recorded_by)
            SELECT gen_random_uuid(), office.id, 'DE', true, '2020-01-01', '2020-01-01Z', $officer
              FROM missions.office WHERE office.code LIKE 'POST %';
            INSERT INTO directives.directive (id, label, stage, revision, office, drafter, issued, reference, released_at,
                                              created_at)
            VALUES ('00000000-0000-0000-0000-0000000d0001', $label, 'RELEASED', 1, $top, $officer, 1, '26 MINFOR 90001',
                    '2026-01-01Z', '2026-01-01Z');
            INSERT INTO directives.version (directive, number, label, kind, subject, objective, background, action_requested,
                                            precedence, info_precedence, addressees, informed, level, latitude, written_material,
                                            tags, contacts, cited, cadence, reason, written_by, written_at, issued_at)
            VALUES ('00000000-0000-0000-0000-0000000d0001', 1, $label, 'DEMARCHE_REQUEST', 'Wide', 'x', '', '', 'ROUTINE',
                    'ROUTINE', 'all', '', 'ANY', 'DISCRETION', 'ORAL_ONLY', '{}', '', '{}', 'once', '', $officer,
                    '2026-01-01Z', '2026-01-01Z');
            INSERT INTO directives.point (directive, version, number, label, kind, text, release, verbatim, scope, worded_in,
                                          withdrawn)
            SELECT '00000000-0000-0000-0000-0000000d0001', 1, n, $label, 'CORE', 'Point', 'ORAL_ONLY', false, 'all', 1, false
              FROM generate_series(1, 12) n;
            INSERT INTO directives.tasking (id, directive, mission, host, label, state, revision, created_at)
            SELECT gen_random_uuid(), '00000000-0000-0000-0000-0000000d0001', office.id, 'DE', $label, 'SENT', 1, '2026-01-01Z'
              FROM missions.office WHERE office.code LIKE 'POST %';
            INSERT INTO directives.variant (tasking, number, label, since)
            SELECT tasking.id, n, $label, 1 FROM directives.tasking, generate_series(1, 12) n;
            INSERT INTO directives.round (tasking, number, label, nominal, deliver_by, report_by, moved, moved_fr)
            SELECT tasking.id, n, $label, date '2026-01-01' + 30 * n, date '2026-01-01' + 30 * n, date '2026-01-08' + 30 * n, '', ''
              FROM directives.tasking, generate_series(1, 4) n;
            INSERT INTO engagements.engagement (id, label, mission, host, stage, revision, version, subject, mode, held_at,
                                                created_at, created_by)
            SELECT gen_random_uuid(), $label, tasking.mission, 'DE', 'HELD', 1, 1, 'Call', 'MEETING',
                   timestamptz '2026-01-15Z' + n * interval '30 days', '2026-02-01Z', $officer
              FROM directives.tasking, generate_series(0, 3) n;
            INSERT INTO engagements.record (engagement, version, label, held_at, zone, mode, initiative, instrument, place, basis,
                                            our_people, partners, summary, reason, salt, digest, recorded_at, recorded_by)
            SELECT engagement.id, 1, $label, engagement.held_at, 'UTC', 'MEETING', 'OURS', 'NONE', '', '', '{}', '{}', '', '', '', '',
                   '2026-02-01Z', $officer
              FROM engagements.engagement WHERE engagement.subject = 'Call';
            INSERT INTO engagements.delivery (engagement, version, tasking, number, directive, mission, host, round, wording, label,
                                              delivery, response, level)
            SELECT engagement.id, 1, tasking.id, n, tasking.directive, tasking.mission, 'DE',
                   1 + extract(day FROM engagement.held_at - timestamptz '2026-01-15Z')::int / 30, 1, $label, 'DELIVERED',
                   (ARRAY['AGREED', 'WILL_CONSIDER', 'REFUSED'])[1 + n % 3], 'DIRECTOR'
              FROM engagements.engagement
              JOIN directives.tasking ON tasking.mission = engagement.mission
             CROSS JOIN generate_series(1, 12) n
             WHERE engagement.subject = 'Call'
             ORDER BY md5(engagement.id::text || n)
             LIMIT 4000
            """;
}
