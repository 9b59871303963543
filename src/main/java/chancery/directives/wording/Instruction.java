package chancery.directives.wording;

import chancery.directives.cadence.Cadence;
import chancery.kernel.ApproachLevel;
import chancery.kernel.Precedence;
import chancery.missions.places.Scope;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What a directive says around its points: why, to whom, how and by when.
///
/// @param addressees for action; `informed` get a copy and owe nothing
/// @param deliverBy of a directive that is delivered once; rounds have dates of their own
/// @param reportBy likewise
/// @param reportDays with rounds: how many days after its date a round is reported
/// @param cited references of earlier papers
public record Instruction(
        DirectiveKind kind,
        String subject,
        String objective,
        String background,
        String actionRequested,
        Precedence precedence,
        Precedence infoPrecedence,
        Scope addressees,
        Optional<Scope> informed,
        Optional<LocalDate> deliverBy,
        Optional<LocalDate> reportBy,
        int reportDays,
        ApproachLevel level,
        Latitude latitude,
        WrittenMaterial writtenMaterial,
        List<String> tags,
        String contacts,
        List<String> cited,
        Cadence cadence) {

    public Instruction {
        tags = List.copyOf(tags);
        cited = List.copyOf(cited);
    }
}
