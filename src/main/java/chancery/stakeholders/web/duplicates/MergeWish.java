package chancery.stakeholders.web.duplicates;

import chancery.stakeholders.duplicates.HostRecordKind;
import chancery.web.Fields;
import java.util.UUID;

/// What somebody says of two entries, from a form or a call.
record MergeWish(HostRecordKind kind, UUID one, UUID other, String reason) {

    private static final int LONGEST = 500;

    static MergeWish read(Fields fields, String one, String other) {
        return new MergeWish(
                fields.choice("kind", HostRecordKind.class),
                fields.id(one),
                fields.id(other),
                reason(fields));
    }

    static String reason(Fields fields) {
        return fields.text("reason", LONGEST);
    }
}
