package chancery.stakeholders.web.verifying;

import chancery.kernel.OfficeCode;
import chancery.stakeholders.verifying.DueHolders;
import chancery.web.Fields;

/// Reads which entries due for verification are asked for.
final class DueInput {

    private DueInput() {}

    static DueHolders.Filter read(Fields fields) {
        return new DueHolders.Filter(
                fields.parsed("mission", OfficeCode::parse, "stakeholders.fault.mission"),
                fields.optionalDay("by"));
    }
}
