package chancery.rehearsal.loading;

/// The tables that are filled, each with its columns in the order in which rows bring them.
public enum Table {
    OFFICER("access.officer", "id, name, created_at"),
    CREDENTIAL("access.credential", "officer, sign_in, password"),
    TOKEN("access.token", "id, digest, officer, kind, title, created_at, expires_at"),
    OFFICE(
            "missions.office",
            "id, code, kind, name, name_fr, country, city, zone, working_week, parent, recorded_at, recorded_by"),
    OFFICE_STATE(
            "missions.office_state", "id, office, state, valid_from, recorded_at, recorded_by"),
    ACCREDITATION(
            "missions.accreditation",
            "id, mission, host, resident, valid_from, recorded_at, recorded_by"),
    SEAT("missions.seat", "id, office, slug, title, title_fr, roles, recorded_at, recorded_by"),
    HOLDING("missions.holding", "id, seat, officer, cover, valid_from, recorded_at, recorded_by"),
    AUTHORITY(
            "stakeholders.authority",
            "id, record, host, kind, level, name, name_en, basis, recorded_for, label, recorded_at, recorded_by"),
    HOST_OFFICE(
            "stakeholders.host_office",
            "id, record, authority, title, title_en, rank, label, recorded_at, recorded_by"),
    HOLDER(
            "stakeholders.holder",
            "id, record, host_office, name, valid_from, state, verified_on, verify_by, email, telephone, label,"
                    + " recorded_at, recorded_by"),
    DIRECTIVE(
            "directives.directive",
            "id, label, stage, revision, office, drafter, issued, reference, releaser, released_at, ended_at,"
                    + " ended_why, created_at"),
    VERSION(
            "directives.version",
            "directive, number, label, kind, subject, objective, background, action_requested, precedence,"
                    + " info_precedence, addressees, informed, deliver_by, report_by, report_days, level, latitude,"
                    + " written_material, tags, contacts, cited, cadence, reason, salt, digest, written_by, written_at,"
                    + " issued_at"),
    POINT(
            "directives.point",
            "directive, version, number, label, kind, text, release, verbatim, scope, worded_in, withdrawn"),
    TASKING(
            "directives.tasking",
            "id, directive, mission, host, label, state, revision, officer, created_at"),
    VARIANT("directives.variant", "tasking, number, label, since"),
    ROUND(
            "directives.round",
            "tasking, number, label, nominal, deliver_by, report_by, moved, moved_fr"),
    PROGRESS("directives.progress", "tasking, round, label, delivered_at, reported_at"),
    TASKING_STEP("directives.step", "id, tasking, label, kind, text, answers, said_by, said_at"),
    EXCUSAL("directives.excusal", "id, tasking, label, first_round, excused, step, recorded_at"),
    CAUTION(
            "directives.caution",
            "id, tasking, number, label, ground, text, legal, said_by, said_at"),
    DIRECTIVE_SERIES("directives.series", "office, year, last"),
    ENGAGEMENT(
            "engagements.engagement",
            "id, label, mission, host, stage, revision, version, subject, mode, held_at, created_at, created_by"),
    RECORD(
            "engagements.record",
            "engagement, version, label, held_at, zone, mode, initiative, instrument, place, basis, our_people,"
                    + " partners, summary, reason, salt, digest, recorded_at, recorded_by"),
    COUNTERPART(
            "engagements.counterpart",
            "engagement, version, host_office, holder, label, name, title, rank"),
    DELIVERY(
            "engagements.delivery",
            "engagement, version, tasking, number, directive, mission, host, round, wording, label, delivery,"
                    + " response, reason, words, level"),
    ANSWER_ELSEWHERE(
            "engagements.answer_elsewhere",
            "engagement, version, directive, number, label, host, level, delivery, response, held_on"),
    COMMITMENT(
            "engagements.commitment",
            "id, engagement, tasking, number, label, host, side, what, due, recorded_at, recorded_by"),
    OUTCOME("engagements.outcome", "id, commitment, label, outcome, note, said_by, said_at"),
    REPORT(
            "reports.report",
            "id, label, mission, host, tasking, round, revision, issued, reference, releaser, released_at,"
                    + " created_at, created_by"),
    REPORT_VERSION(
            "reports.version",
            "report, number, label, kind, precedence, subject, language, tags, cited, reason, salt, digest,"
                    + " written_by, written_at, issued_at"),
    PARAGRAPH(
            "reports.paragraph",
            "report, version, number, label, type, mark, text, points, engagements"),
    DISPOSITION("reports.disposition", "id, report, label, kind, text, said_by, said_at"),
    REPORT_SERIES("reports.series", "office, year, last"),
    ENTRY("journal.entry", "id, label, about, bytes, recorded_at"),
    SEAL("journal.seal", "position, entry, label, digest, hash");

    private final String title;
    private final String columns;

    Table(String title, String columns) {
        this.title = title;
        this.columns = columns;
    }

    /// Its name with its schema.
    String title() {
        return title;
    }

    int width() {
        return columns.split(",").length;
    }

    /// Rows are frozen at once: nobody else can see the table before all of it is there.
    String copy() {
        return "COPY %s (%s) FROM STDIN (FREEZE)".formatted(title, columns);
    }
}
