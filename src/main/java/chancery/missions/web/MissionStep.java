package chancery.missions.web;

import chancery.access.Officer;
import chancery.missions.Office;
import chancery.missions.intake.MissionSteps;
import chancery.web.Fields;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/// The steps an administrator takes with one office, by the last word of their address.
public enum MissionStep {
    STATE("office", (steps, fields, by) -> steps.offices().changing(fields, by)),
    MERGER("office", (steps, fields, by) -> steps.offices().merging(fields, by)),
    ACCREDITATION("mission", (steps, fields, by) -> steps.accreditations().accrediting(fields, by)),
    ACCREDITATION_END(
            "mission",
            (steps, fields, by) -> steps.accreditations().endingAccreditation(fields, by)),
    SEAT("office", (steps, fields, by) -> steps.seats().creatingSeat(fields, by)),
    HOLDING("office", (steps, fields, by) -> steps.seats().appointing(fields, by)),
    VACANCY("office", (steps, fields, by) -> steps.seats().vacating(fields, by)),
    DAY("office", (steps, fields, by) -> steps.offices().overridingDay(fields, by));

    private final String officeField;
    private final Reading reading;

    MissionStep(String officeField, Reading reading) {
        this.officeField = officeField;
        this.reading = reading;
    }

    /// Reads the fields of a step and answers the step.
    private interface Reading {
        Supplier<?> read(MissionSteps steps, Fields fields, Officer by);
    }

    /// The step of an address, as in `accreditation-end`.
    static Optional<MissionStep> find(String word) {
        return Arrays.stream(values()).filter(step -> step.word().equals(word)).findFirst();
    }

    /// The word in its address.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The fields with the office, which the address says.
    Fields complete(Fields fields, Office office) {
        var raw = new LinkedHashMap<>(fields.raw());
        raw.put(officeField, List.of(office.code().text()));
        return Fields.of(raw);
    }

    Supplier<?> read(MissionSteps steps, Fields fields, Officer by) {
        return reading.read(steps, fields, by);
    }

    /// Whether only missions abroad take it.
    public boolean isForMissions() {
        return this == ACCREDITATION || this == ACCREDITATION_END;
    }

    /// Whether it needs to be told with which row it begins, so that no general button leads to it.
    public boolean isOfOneRow() {
        return this == ACCREDITATION_END || this == VACANCY;
    }
}
