package chancery.evidence.sources;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// Something published on which others rest, with what was judged of it since.
///
/// @param version the row that describes it now
/// @param label who may read it
/// @param grading how far it is relied on, if anybody said
/// @param copy the newest copy that is kept, if there is one
public record Source(
        UUID id,
        UUID version,
        SourceDraft described,
        int label,
        Optional<Grading> grading,
        Change change,
        Optional<KeptCopy> copy,
        UUID recordedBy,
        Instant recordedAt) {

    /// How far somebody relied on it, and why.
    public record Grading(Reliability grade, String reason, UUID by, Instant at) {}

    /// What became of it, as its publisher says.
    ///
    /// @param reason empty for one that has always stood
    public record Change(SourceStanding standing, LocalDate since, String reason) {}

    public String address() {
        return "/evidence/sources/" + id;
    }

    public boolean isRetracted() {
        return change.standing() == SourceStanding.RETRACTED;
    }

    /// Publisher, title and date as a line, and the program that wrote or translated it.
    public String line() {
        return described.publisher()
                + ", "
                + described.title()
                + described.published().map(date -> ", " + date).orElse("")
                + (described.machine().isEmpty() ? "" : " [" + described.machine() + "]");
    }
}
