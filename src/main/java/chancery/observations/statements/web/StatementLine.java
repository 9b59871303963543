package chancery.observations.statements.web;

import chancery.observations.statements.Statement;

/// A statement as pages show it.
///
/// @param host its name in the reader's language
/// @param directive subject of the one it belongs to; empty when there is none the reader has
public record StatementLine(Statement statement, String host, String directive) {

    public String address() {
        return "/observations/statements/" + statement.id();
    }
}
