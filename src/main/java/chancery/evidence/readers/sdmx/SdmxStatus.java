package chancery.evidence.readers.sdmx;

import chancery.evidence.statistics.Flag;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the attributes of one row say of its figure.
public record SdmxStatus(Set<Flag> flags, boolean hides, String written) {

    public static final SdmxStatus NONE = new SdmxStatus(Set.of(), false, "");

    public SdmxStatus and(String attribute, String code) {
        var all =
                written.isEmpty() ? attribute + "=" + code : written + " " + attribute + "=" + code;
        return switch (attribute) {
            case "OBS_FLAG" -> with(Flag.parse(code).orElse(Set.of()), code.contains("c"), all);
            case "OBS_STATUS" -> with(SdmxCodes.flags(code), code.equals("Q"), all);
            case "CONF_STATUS" ->
                    with(
                            SdmxCodes.isFree(code) ? Set.of() : Set.of(Flag.CONFIDENTIAL),
                            !SdmxCodes.isFree(code),
                            all);
            default -> new SdmxStatus(flags, hides, all);
        };
    }

    private SdmxStatus with(Set<Flag> more, boolean alsoHides, String all) {
        var both =
                Stream.concat(flags.stream(), more.stream())
                        .collect(Collectors.toCollection(TreeSet::new));
        return new SdmxStatus(Collections.unmodifiableSet(both), hides || alsoHides, all);
    }
}
