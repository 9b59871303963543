package chancery.evidence.web.claims;

import chancery.evidence.claims.WeighedClaim;
import chancery.web.Sheet;
import chancery.web.Words;
import java.util.List;
import java.util.stream.Stream;

/// Claims as a table that leaves Chancery.
final class ClaimSheet {

    private ClaimSheet() {}

    static Sheet of(List<WeighedClaim> claims, Words words) {
        var columns =
                Sheet.Column.named(
                        words,
                        "evidence.claims.column.",
                        "id",
                        "place",
                        "record",
                        "number",
                        "kind",
                        "statement",
                        "strength",
                        "contested",
                        "flagged",
                        "against");
        return new Sheet("claims", columns, claims.stream().map(ClaimSheet::row).toList());
    }

    private static List<Object> row(WeighedClaim weighed) {
        var claim = weighed.claim();
        return Stream.<Object>of(
                        claim.id().toString(),
                        claim.subject().place().name(),
                        claim.subject().record().toString(),
                        claim.subject().number(),
                        claim.said().kind().name(),
                        claim.said().statement(),
                        weighed.strength().level().name(),
                        weighed.isContested(),
                        weighed.isFlagged(),
                        weighed.findings().size())
                .toList();
    }
}
