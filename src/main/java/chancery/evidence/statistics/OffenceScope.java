package chancery.evidence.statistics;

import chancery.kernel.BadInput;
import java.util.regex.Pattern;

/// Which acts a figure counts, by the International Classification of Crime for Statistical
/// Purposes (UNODC 2015), or all of them.
///
/// @param code two, four, five or six digits; empty for all acts together
/// @param migrationActs whether acts that mostly migrants can commit (0805) are among them
public record OffenceScope(String code, MigrationActs migrationActs) {

    private static final Pattern FORM = Pattern.compile("|\\d{2}|\\d{4,6}");

    public OffenceScope {
        if (!FORM.matcher(code).matches()) {
            throw BadInput.of("offence", "evidence.fault.iccs", code);
        }
    }

    /// All acts, nothing said about those related to migration.
    public static OffenceScope all() {
        return new OffenceScope("", MigrationActs.NOT_SAID);
    }

    /// One category; outside 08 no act related to migration is in it.
    public static OffenceScope of(String code) {
        var inside = code.startsWith("0805") || code.equals("08");
        return new OffenceScope(code, inside ? MigrationActs.INCLUDED : MigrationActs.EXCLUDED);
    }

    /// Illegal entry, smuggling and the like.
    public enum MigrationActs {
        INCLUDED,
        EXCLUDED,
        NOT_SAID
    }
}
