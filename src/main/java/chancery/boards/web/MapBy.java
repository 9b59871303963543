package chancery.boards.web;

/// What a map shows of each host.
enum MapBy {
    DELIVERY,
    RESPONSE
}
