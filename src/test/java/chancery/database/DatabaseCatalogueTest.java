package chancery.database;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static org.assertj.core.api.Assertions.assertThat;

import chancery.testing.RunningChancery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// Asks PostgreSQL's own catalogue whether the rules of `docs/database-roles.md` hold for every
/// table there is.
class DatabaseCatalogueTest {

    private static final RunningChancery CHANCERY = RunningChancery.shared();
    private static final Path PAGE = Path.of("docs/database-roles.md");

    /// Tables without row-level security, each with the reason.
    private static final Map<String, String> OPEN = open();

    /// What readers may change, each with the reason; everything else is only added to.
    private static final Map<String, String> WORKING_STATE = workingState();

    private static Map<String, String> workingState() {
        var state = new TreeMap<String, String>();
        state.put("alerts.alert UPDATE", "its label follows its sources; those are facts");
        state.put("alerts.digest_hour UPDATE", "an office's choice, of no weight for the record");
        state.put("alerts.notice UPDATE", "whether its officer has seen it");
        state.put("alerts.wish UPDATE", "an officer's choice of how to be told");
        state.put("directives.directive UPDATE", "its stage; the steps that led there are facts");
        state.put("directives.point UPDATE", "drafts are reworded");
        state.put("directives.point DELETE", "drafts lose points");
        state.put("directives.tasking UPDATE", "its stage; the steps that led there are facts");
        state.put("directives.version UPDATE", "drafts are reworded");
        state.put("engagements.draft DELETE", "a form half typed, gone once it was filed");
        state.put("engagements.draft UPDATE", "a form half typed, kept every few seconds");
        state.put("engagements.engagement UPDATE", "its stage; the steps that led there are facts");
        state.put("engagements.telling DELETE", "current state beside the facts, for boards");
        state.put(
                "observations.incident_draft DELETE",
                "gone with its release, so that a word that may not be held stays nowhere");
        state.put(
                "observations.incident_draft UPDATE",
                "written over by every change, so that a word that may not be held stays nowhere");
        state.put("reports.paragraph DELETE", "drafts lose paragraphs");
        state.put("reports.report UPDATE", "its stage; the steps that led there are facts");
        state.put("reports.version UPDATE", "drafts are reworded");
        return state;
    }

    private static Map<String, String> open() {
        var open = new TreeMap<String, String>();
        open.put("access.credential", "readers have no right to it at all");
        open.put(
                "access.label",
                "says which offices belong to a number; rows that carry it stay closed");
        open.put("access.label_audience", "readers have no right to it at all");
        open.put("access.officer", "names stand on every page");
        open.put("access.token", "readers have no right to it at all");
        open.put("alerts.digest_hour", "our own side is known to everyone who signed in");
        open.put("alerts.rule_setting", "rules are open to everyone who signed in");
        open.put(
                "directives.series",
                "readers have no right to it at all; next_serial draws from it");
        for (var table : List.of("dataset", "observation", "series", "table_guide")) {
            open.put(
                    "evidence." + table,
                    "figures that statistical offices published are known to everyone who signed in");
        }
        open.put(
                "journal.seal",
                "position and hash are shown to everyone, so that all can check the chain");
        open.put("journal.follower", "readers have no right to it at all");
        open.put("journal.unsealed", "holds ids and times only");
        open.put("missions.accreditation", "our own side is known to everyone who signed in");
        open.put("missions.day_override", "our own side is known to everyone who signed in");
        open.put("missions.holding", "our own side is known to everyone who signed in");
        open.put("missions.office", "our own side is known to everyone who signed in");
        open.put("missions.office_state", "our own side is known to everyone who signed in");
        open.put("missions.seat", "our own side is known to everyone who signed in");
        open.put("reports.series", "readers have no right to it at all; next_serial draws from it");
        return open;
    }

    @Test
    void every_table_is_protected_or_listed_with_a_reason() {
        assertThat(
                        names(
                                """
                                SELECT namespace.nspname || '.' || class.relname
                                  FROM pg_class class
                                  JOIN pg_namespace namespace ON namespace.oid = class.relnamespace
                                 WHERE class.relkind IN ('r', 'p', 'm', 'f')
                                   AND NOT (class.relrowsecurity AND class.relforcerowsecurity)
                                   AND namespace.nspname !~ '^(pg_|information_schema|public)'
                                 ORDER BY 1
                                """))
                .containsExactlyElementsOf(OPEN.keySet());
    }

    @Test
    void every_table_with_a_label_is_protected_but_the_seals() {
        assertThat(
                        names(
                                """
                                SELECT attribute.attrelid::regclass::text
                                  FROM pg_attribute attribute
                                  JOIN pg_class class ON class.oid = attribute.attrelid
                                 WHERE attribute.attname = 'label' AND class.relkind IN ('r', 'p')
                                   AND NOT class.relforcerowsecurity
                                   AND class.relnamespace <> 'pg_catalog'::regnamespace
                                 ORDER BY 1
                                """))
                .containsExactly("access.label_audience", "journal.seal");
    }

    @Test
    void every_schema_belongs_to_a_module() {
        assertThat(
                        names(
                                """
                                SELECT nspname FROM pg_namespace
                                 WHERE nspname !~ '^(pg_|information_schema|public)'
                                """))
                .isSubsetOf(Migrations.MODULES);
    }

    @Test
    void every_view_runs_with_the_rights_of_its_reader_and_nothing_is_materialised() {
        assertThat(
                        names(
                                """
                                SELECT class.oid::regclass::text
                                  FROM pg_class class
                                  JOIN pg_namespace namespace ON namespace.oid = class.relnamespace
                                 WHERE class.relkind IN ('v', 'm')
                                   AND namespace.nspname !~ '^(pg_|information_schema)'
                                   AND NOT coalesce('security_invoker=true' = ANY (class.reloptions), false)
                                """))
                .isEmpty();
    }

    @Test
    void neither_serving_role_is_mighty_or_owns_anything() {
        assertThat(
                        names(
                                """
                                SELECT rolname FROM pg_roles
                                 WHERE rolname IN ('chancery_app', 'chancery_keeper', 'chancery_owner')
                                   AND (rolsuper OR rolbypassrls OR rolreplication OR rolcreatedb)
                                """))
                .isEmpty();
        assertThat(
                        names(
                                """
                                SELECT rolname FROM pg_roles
                                 WHERE rolname IN ('chancery_app', 'chancery_keeper') AND (rolcreaterole OR rolinherit)
                                """))
                .isEmpty();
        assertThat(
                        names(
                                """
                                SELECT depend.classid::regclass::text || ' ' || depend.objid
                                  FROM pg_shdepend depend
                                  JOIN pg_roles role ON role.oid = depend.refobjid
                                 WHERE depend.deptype = 'o' AND role.rolname IN ('chancery_app', 'chancery_keeper')
                                """))
                .isEmpty();
        assertThat(
                        names(
                                """
                                SELECT member.roleid::regrole::text FROM pg_auth_members member
                                  JOIN pg_roles role ON role.oid = member.member
                                 WHERE role.rolname IN ('chancery_app', 'chancery_keeper')
                                """))
                .isEmpty();
    }

    @Test
    void readers_add_facts_and_change_only_working_state() {
        assertThat(
                        names(
                                """
                                SELECT namespace.nspname || '.' || class.relname || ' ' || granted.privilege_type
                                  FROM pg_class class
                                  JOIN pg_namespace namespace ON namespace.oid = class.relnamespace
                                 CROSS JOIN LATERAL aclexplode(class.relacl) granted
                                 WHERE granted.grantee = 'chancery_app'::regrole
                                   AND granted.privilege_type NOT IN ('SELECT', 'INSERT')
                                   AND class.relkind IN ('r', 'p', 'v')
                                """))
                .containsExactlyInAnyOrderElementsOf(WORKING_STATE.keySet());
    }

    @Test
    void functions_with_the_owners_rights_are_few_and_fix_where_they_look() {
        assertThat(
                        names(
                                """
                                SELECT procedure.oid::regprocedure::text || coalesce(' ' || array_to_string(procedure.proconfig, ' '), '')
                                  FROM pg_proc procedure
                                  JOIN pg_namespace namespace ON namespace.oid = procedure.pronamespace
                                 WHERE procedure.prosecdef AND namespace.nspname !~ '^(pg_|information_schema)'
                                 ORDER BY 1
                                """))
                .containsExactly(
                        "access.intern_label(uuid[]) search_path=\"\"",
                        "access.readable() search_path=\"\"",
                        "directives.next_serial(uuid,integer) search_path=\"\"",
                        "reports.next_serial(uuid,integer) search_path=\"\"");
    }

    @Test
    void foreign_keys_run_downwards_only() {
        var upwards =
                CHANCERY.behindTheDoors()
                        .sql(
                                """
                                SELECT own.nspname AS lower, target.nspname AS upper, reference.conname
                                  FROM pg_constraint reference
                                  JOIN pg_class class ON class.oid = reference.conrelid
                                  JOIN pg_namespace own ON own.oid = class.relnamespace
                                  JOIN pg_class other ON other.oid = reference.confrelid
                                  JOIN pg_namespace target ON target.oid = other.relnamespace
                                 WHERE reference.contype = 'f'
                                """)
                        .query((row, number) ->
                                List.of(row.getString(1), row.getString(2), row.getString(3)))
                        .list();

        assertThat(upwards)
                .isNotEmpty()
                .allSatisfy(key ->
                        assertThat(Migrations.MODULES.indexOf(key.get(0)))
                                .as(key.toString())
                                .isGreaterThanOrEqualTo(Migrations.MODULES.indexOf(key.get(1))));
    }

    /// A page that differs is written anew and the test fails, so that the change is seen and
    /// committed.
    @Test
    void the_page_about_roles_lists_every_right() throws IOException {
        var page = page();
        var written = Files.exists(PAGE) ? Files.readString(PAGE) : "";
        if (!written.equals(page)) {
            Files.writeString(PAGE, page);
        }

        assertThat(page).as(PAGE + " was written anew; read and commit it").isEqualTo(written);
    }

    private static String page() {
        return """
        # Database roles

        Chancery meets PostgreSQL under three roles. This page is written by a test from the catalogue of a fresh database:
        a right that is not listed here does not exist.

        | Role | What it does |
        |---|---|
        | owner | owns the database and its schemas; runs migrations at start, then is not used. Needs LOGIN and CREATEROLE, no more |
        | `chancery_app` | serves readers, under row-level security; owns nothing |
        | `chancery_keeper` | does what has no reader: sign-in look-up, sealing, following, numbering, first setting-up; owns nothing |

        The owner creates the two serving roles, whose passwords are derived from its own. On the embedded database the owner is
        `chancery_owner`; an external one is named by `CHANCERY_DATABASE_USER`.

        ## Rights of `chancery_app`

        What it reads of a protected table is what `access.readable()` allows the reader of the running transaction.

        %s
        What it may change is working state; all else is only added to:

        | Right | Why |
        |---|---|
        %s
        ## Rights of `chancery_keeper`

        %s
        Of the protected tables it may pass these policies:

        %s
        ## Tables without row-level security

        Every other table has it, enabled and forced.

        | Table | Why |
        |---|---|
        %s
        ## Functions that run with the owner's rights

        | Function | Who may call it | Why |
        |---|---|---|
        | `access.readable()` | everyone | the one reading rule: the labels of the reader's offices |
        | `access.intern_label(uuid[])` | `chancery_keeper` | gives an audience its number |
        | `directives.next_serial(uuid, int)` | `chancery_app` | draws the next number of an office without a gap |
        | `reports.next_serial(uuid, int)` | `chancery_app` | draws the next number of a mission without a gap |
        """
                .formatted(
                        table(rightsOf("chancery_app")),
                        rows(WORKING_STATE),
                        table(rightsOf("chancery_keeper")),
                        policies(),
                        rows(OPEN));
    }

    private static String rows(Map<String, String> reasons) {
        return reasons.entrySet().stream()
                .map(reason -> "| `%s` | %s |\n".formatted(reason.getKey(), reason.getValue()))
                .collect(joining());
    }

    private static String table(List<String> rights) {
        return "| Table | Rights |\n|---|---|\n"
                + rights.stream().map(row -> row + "\n").collect(joining());
    }

    private static String policies() {
        return "| Table | Policy | For |\n|---|---|---|\n"
                + names(
                                """
                                SELECT format('| `%s.%s` | %s | %s |', schemaname, tablename, policyname, cmd)
                                  FROM pg_policies
                                 WHERE 'chancery_keeper' = ANY (roles)
                                 ORDER BY 1
                                """)
                        .stream()
                        .map(row -> row + "\n")
                        .collect(joining());
    }

    /// Rows such as `| journal.entry | INSERT, SELECT |`, of tables and views.
    private static List<String> rightsOf(String role) {
        var rights =
                CHANCERY.behindTheDoors()
                        .sql(
                                """
                                SELECT namespace.nspname || '.' || class.relname AS name, granted.privilege_type AS privilege
                                  FROM pg_class class
                                  JOIN pg_namespace namespace ON namespace.oid = class.relnamespace
                                 CROSS JOIN LATERAL aclexplode(class.relacl) granted
                                 WHERE granted.grantee = :role::regrole
                                 ORDER BY name, privilege
                                """)
                        .param("role", role)
                        .query((row, number) -> List.of(row.getString(1), row.getString(2)))
                        .list();
        return rights.stream()
                .collect(
                        groupingBy(
                                List::getFirst,
                                TreeMap::new,
                                mapping(List::getLast, joining(", "))))
                .entrySet()
                .stream()
                .map(table -> "| `%s` | %s |".formatted(table.getKey(), table.getValue()))
                .toList();
    }

    private static List<String> names(String query) {
        return CHANCERY.behindTheDoors().sql(query).query(String.class).list();
    }
}
