package chancery.engagements.web.recording;

import chancery.engagements.approaches.Clash;
import chancery.engagements.web.offering.OfferedGroup;
import java.util.List;
import java.util.UUID;

/// Everything the form shows by which a meeting is asked for.
///
/// @param host its name in the reader's language
/// @param clashes what else is planned with the same counterparts; once seen, it may be asked for
///   all the same
/// @param once keeps a form that is sent twice from asking twice
public record AskForm(
        Setting setting, String host, List<OfferedGroup> offered, List<Clash> clashes, UUID once) {

    public AskForm {
        offered = List.copyOf(offered);
        clashes = List.copyOf(clashes);
    }
}
