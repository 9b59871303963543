package chancery.engagements.web.commitments;

import chancery.engagements.capture.CapturedCommitment.Side;
import chancery.engagements.commitments.Commitment;
import chancery.kernel.CountryCode;
import chancery.web.Fields;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/// Which promises the address asks for; the open ones when it says nothing of that.
public record Wanted(
        Optional<Side> side, Optional<Standing> standing, Optional<CountryCode> host, String text) {

    static Wanted read(Fields fields) {
        var wanted =
                new Wanted(
                        fields.optionalChoice("side", Side.class),
                        fields.raw().containsKey("standing")
                                ? fields.optionalChoice("standing", Standing.class)
                                : Optional.of(Standing.OPEN),
                        fields.parsed("host", CountryCode::parse, "engagements.fault.host"),
                        fields.optionalText("q", 200).orElse(""));
        fields.refuseFaults();
        return wanted;
    }

    boolean includes(Commitment commitment, LocalDate today) {
        return side.map(commitment.side()::equals).orElse(true)
                && standing.map(wanted -> wanted.includes(commitment, today)).orElse(true)
                && host.map(commitment.host()::equals).orElse(true)
                && commitment
                        .what()
                        .toLowerCase(Locale.ROOT)
                        .contains(text.toLowerCase(Locale.ROOT));
    }
}
