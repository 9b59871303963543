package chancery.directives.web;

import chancery.access.Officer;
import chancery.web.Fields;
import chancery.web.Page;
import java.util.Optional;
import java.util.UUID;

/// A step that was asked for, with what it takes to tell how it went.
record AskedStep(Page page, Officer officer, Fields fields, UUID id) {

    /// The version that was read; with every fault found so far, if any.
    Optional<Long> revision() {
        var revision = fields.optionalWhole("revision", 1, Integer.MAX_VALUE);
        fields.refuseFaults();
        return revision.map(Long::valueOf);
    }
}
