package chancery.observations.incidents.web;

import chancery.observations.incidents.MatterStatus;
import chancery.observations.incidents.StatusOn;
import chancery.observations.incidents.intake.IncidentInput;
import chancery.web.Fields;

/// How a matter is said to stand now.
record StatusWish(StatusOn next, String note) {

    static StatusWish read(Fields fields) {
        var next = new StatusOn(fields.choice("status", MatterStatus.class), fields.day("on"));
        return new StatusWish(
                next, fields.optionalText("note", IncidentInput.LONGEST_NOTE).orElse(""));
    }
}
