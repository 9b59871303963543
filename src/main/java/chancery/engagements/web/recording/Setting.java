package chancery.engagements.web.recording;

import chancery.directives.taskings.Tasking;
import chancery.engagements.Engagement;
import chancery.kernel.ApproachLevel;
import chancery.kernel.CountryCode;
import chancery.missions.Office;
import java.util.Locale;
import java.util.Optional;

/// What a form about a meeting knows before anything is typed.
///
/// @param engagement the approach it came of, or the record that is put right
/// @param level at which the directive asks for the approach
public record Setting(
        Purpose purpose,
        Optional<Engagement> engagement,
        Office mission,
        CountryCode host,
        Optional<Tasking> tasking,
        String reference,
        String subject,
        ApproachLevel level) {

    /// Where nothing but mission and host is known.
    static Setting towards(Office mission, CountryCode host) {
        return new Setting(
                Purpose.RECORD,
                Optional.empty(),
                mission,
                host,
                Optional.empty(),
                "",
                "",
                ApproachLevel.ANY);
    }

    /// Under which key a half-typed form is kept: one for each thing it could be about.
    String draftKey() {
        var about =
                engagement
                        .map(known -> known.id().toString())
                        .or(() -> tasking.map(known -> known.id().toString()))
                        .orElseGet(() -> mission.code() + "/" + host);
        return purpose.name().toLowerCase(Locale.ROOT) + ":" + about;
    }

    /// Where the form goes when it is saved.
    public String address() {
        return switch (purpose) {
            case RECORD -> "/engagements/new";
            case HOLD -> under() + "/record";
            case CORRECT -> under() + "/correction";
        };
    }

    private String under() {
        return engagement.map(known -> "/engagements/" + known.id()).orElse("/engagements");
    }

    /// The address at which the form is opened.
    public String opened() {
        var named =
                tasking.map(known -> "?tasking=" + known.id())
                        .orElseGet(
                                () -> "?mission=" + mission.code().inAddress() + "&host=" + host);
        return purpose == Purpose.RECORD ? address() + named : address() + taskingOnly();
    }

    private String taskingOnly() {
        return tasking.map(known -> "?tasking=" + known.id()).orElse("");
    }
}
