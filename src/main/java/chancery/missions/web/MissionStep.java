package chancery.missions.web;

import chancery.access.Officer;
import chancery.missions.intake.MissionSteps;
import chancery.web.Fields;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/// The steps an administrator takes with one office, by the last word of their address.
public enum MissionStep {
    STATE("office", MissionSteps::changing),
    MERGER("office", MissionSteps::merging),
    ACCREDITATION("mission", MissionSteps::accrediting),
    ACCREDITATION_END("mission", MissionSteps::endingAccreditation),
    SEAT("office", MissionSteps::creatingSeat),
    HOLDING("office", MissionSteps::appointing),
    VACANCY("office", MissionSteps::vacating),
    DAY("office", MissionSteps::overridingDay);

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

    /// The field that says which office is meant.
    String officeField() {
        return officeField;
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
