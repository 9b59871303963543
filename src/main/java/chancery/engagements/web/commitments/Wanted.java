package chancery.engagements.web.commitments;

import chancery.engagements.capture.CapturedCommitment.Side;
import chancery.engagements.commitments.Commitment;
import chancery.kernel.CountryCode;
import chancery.web.Fields;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Which promises the address asks for; the open ones when it says nothing of that.
public record Wanted(
        Optional<Side> side, Optional<Standing> standing, Optional<CountryCode> host, String text) {

    public static final Wanted EVERYTHING =
            new Wanted(Optional.empty(), Optional.empty(), Optional.empty(), "");

    public static Wanted read(Fields fields) {
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

    /// Those of them that are wanted, earliest first.
    public List<Commitment> of(List<Commitment> all, LocalDate today) {
        return all.stream()
                .filter(commitment -> includes(commitment, today))
                .sorted(Comparator.comparing(Commitment::due))
                .toList();
    }

    /// The same choice in an address.
    public String query() {
        return "q="
                + URLEncoder.encode(text, StandardCharsets.UTF_8)
                + "&side="
                + side.map(Side::name).orElse("")
                + "&standing="
                + standing.map(Standing::name).orElse("")
                + "&host="
                + host.map(CountryCode::text).orElse("");
    }

    private boolean includes(Commitment commitment, LocalDate today) {
        return side.map(commitment.side()::equals).orElse(true)
                && standing.map(wanted -> wanted.includes(commitment, today)).orElse(true)
                && host.map(commitment.host()::equals).orElse(true)
                && commitment
                        .what()
                        .toLowerCase(Locale.ROOT)
                        .contains(text.toLowerCase(Locale.ROOT));
    }
}
