package chancery.boards.web;

import chancery.web.Fields;

/// What a map shows of each host.
enum MapBy {
    DELIVERY,
    RESPONSE;

    /// What was asked for in the address; without a word of it, what was delivered.
    static MapBy read(Fields fields) {
        return fields.choice("by", MapBy.class, DELIVERY);
    }
}
