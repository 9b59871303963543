package chancery.observations.statements.web;

import chancery.kernel.CountryCode;
import chancery.observations.statements.Statement;
import chancery.observations.statements.StatementText;
import chancery.web.Option;
import java.util.List;
import java.util.Optional;

/// What the form of a statement starts with.
///
/// @param current the statement to correct; a new one when empty
/// @param speakers offices of the host and of ours
public record StatementForm(
        CountryCode host, String hostName, Optional<Statement> current, List<Option> speakers) {

    public StatementForm {
        speakers = List.copyOf(speakers);
    }

    /// Where the form is sent.
    public String action() {
        return current.map(one -> "/observations/statements/" + one.id() + "/correction")
                .orElse("/observations/statements");
    }

    public Optional<StatementText> text() {
        return current.map(Statement::text);
    }
}
