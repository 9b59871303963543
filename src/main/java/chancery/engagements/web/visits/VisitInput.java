package chancery.engagements.web.visits;

import chancery.engagements.visits.VisitKind;
import chancery.engagements.visits.VisitPlan;
import chancery.kernel.BadInput;
import chancery.kernel.CountryCode;
import chancery.kernel.OfficeCode;
import chancery.missions.places.HostNames;
import chancery.web.Fields;
import java.time.LocalDate;
import java.util.Optional;

/// A visit as a form or a call tells it.
record VisitInput(
        Optional<VisitKind> kind,
        Optional<OfficeCode> office,
        Optional<CountryCode> host,
        String title,
        String place,
        LocalDate starts,
        LocalDate ends,
        String purpose) {

    /// Those of a new visit.
    static VisitInput ofNew(Fields fields) {
        var kind = Optional.ofNullable(fields.choice("kind", VisitKind.class));
        var office = fields.parsed("office", OfficeCode::parse, "engagements.fault.mission");
        if (office.isEmpty() && !fields.has("office")) {
            fields.fault("office", "web.fault.missing");
        }
        var host = fields.parsed("host", CountryCode::parse, "engagements.fault.host");
        host.filter(code -> !HostNames.isCountry(code))
                .ifPresent(code -> fields.fault("host", "engagements.fault.host", code.text()));
        return plan(kind, office, host, fields);
    }

    /// Those by which a visit is planned otherwise.
    static VisitInput ofChange(Fields fields) {
        return plan(Optional.empty(), Optional.empty(), Optional.empty(), fields);
    }

    private static VisitInput plan(
            Optional<VisitKind> kind,
            Optional<OfficeCode> office,
            Optional<CountryCode> host,
            Fields fields) {
        var starts = fields.day("starts");
        var ends = fields.optionalDay("ends").orElse(starts);
        if (ends.isBefore(starts)) {
            fields.fault("ends", "engagements.fault.visit-ends");
        }
        return new VisitInput(
                kind,
                office,
                host,
                fields.text("title", 200),
                fields.text("place", 200),
                starts,
                ends,
                fields.optionalText("purpose", 4_000).orElse(""));
    }

    /// What was read, once nothing is wrong with it.
    VisitPlan plan() {
        return new VisitPlan(title, place, starts, ends, purpose);
    }

    OfficeCode preparing() {
        return office.orElseThrow(() -> BadInput.of("office", "web.fault.missing"));
    }
}
