package chancery.engagements.web.commitments;

import chancery.engagements.commitments.Settled;
import chancery.web.Sheet;
import chancery.web.Sheet.Column;
import chancery.web.Words;
import java.util.List;

/// Promises as they leave Chancery.
final class CommitmentSheet {

    private CommitmentSheet() {}

    static Sheet of(List<CommitmentLine> lines, Words words) {
        var columns =
                List.of(
                        new Column("due", words.say("engagements.due")),
                        new Column("host", words.say("engagements.column.host")),
                        new Column("side", words.say("engagements.promised-by")),
                        new Column("what", words.say("engagements.what")),
                        new Column("overdue", words.say("engagements.overdue")),
                        new Column("outcome", words.say("engagements.outcome")),
                        new Column("note", words.say("engagements.note")),
                        new Column("proof", words.say("engagements.proof")),
                        new Column("engagement", words.say("engagements.engagement")));
        return new Sheet("commitments", columns, lines.stream().map(CommitmentSheet::row).toList());
    }

    private static List<Object> row(CommitmentLine line) {
        var commitment = line.commitment();
        return List.of(
                commitment.due().toString(),
                commitment.host().text(),
                commitment.side().name(),
                commitment.what(),
                line.overdue() ? "yes" : "no",
                commitment.settled().map(settled -> settled.outcome().name()).orElse(""),
                commitment.settled().map(Settled::note).orElse(""),
                commitment.settled().map(Settled::proof).orElse(""),
                commitment.engagement().toString());
    }
}
