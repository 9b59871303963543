package chancery.evidence.readers.sdmx;

import chancery.evidence.statistics.Flag;
import java.util.Set;

/// The cross-domain code lists of SDMX: CL_OBS_STATUS and CL_CONF_STATUS.
public final class SdmxCodes {

    private SdmxCodes() {}

    /// Letters that say nothing against a comparison are kept as written only.
    public static Set<Flag> flags(String status) {
        return switch (status) {
            case "B" -> Set.of(Flag.BREAK_IN_SERIES);
            case "D" -> Set.of(Flag.DEFINITION_DIFFERS);
            case "E", "I" -> Set.of(Flag.ESTIMATED);
            case "F" -> Set.of(Flag.FORECAST);
            case "N" -> Set.of(Flag.NOT_SIGNIFICANT);
            case "P" -> Set.of(Flag.PROVISIONAL);
            case "Q" -> Set.of(Flag.CONFIDENTIAL);
            case "U" -> Set.of(Flag.LOW_RELIABILITY);
            default -> Set.of();
        };
    }

    /// Free to publish.
    public static boolean isFree(String confidentiality) {
        return confidentiality.isEmpty() || confidentiality.equals("F");
    }
}
