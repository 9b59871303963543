package chancery.reports;

import chancery.kernel.OfficeCode;
import java.util.Optional;
import java.util.UUID;

/// Which reports are asked for; what is empty does not limit.
///
/// @param engagement reports with a paragraph that rests on it
public record ReportFilter(
        Optional<OfficeCode> mission,
        Optional<UUID> directive,
        Optional<UUID> tasking,
        Optional<UUID> engagement,
        Optional<ReportState> state,
        String text) {

    public static final ReportFilter ALL =
            new ReportFilter(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    "");

    public ReportFilter ofMission(OfficeCode code) {
        return new ReportFilter(Optional.of(code), directive, tasking, engagement, state, text);
    }

    public ReportFilter ofTasking(UUID id) {
        return new ReportFilter(mission, directive, Optional.of(id), engagement, state, text);
    }

    public ReportFilter ofEngagement(UUID id) {
        return new ReportFilter(mission, directive, tasking, Optional.of(id), state, text);
    }

    public ReportFilter in(ReportState wanted) {
        return new ReportFilter(mission, directive, tasking, engagement, Optional.of(wanted), text);
    }
}
