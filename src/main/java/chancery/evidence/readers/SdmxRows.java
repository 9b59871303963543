package chancery.evidence.readers;

import chancery.evidence.readers.text.Codes;
import chancery.evidence.readers.text.Numbers;
import chancery.evidence.readers.text.Periods;
import chancery.evidence.statistics.Figure;
import chancery.evidence.statistics.Flag;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes cells of the rows of an SDMX-CSV file, of either version.
final class SdmxRows {

    private final SdmxColumns columns;
    private final boolean decimalComma;
    private final Periods periods = new Periods();

    SdmxRows(SdmxColumns columns, boolean decimalComma) {
        this.columns = columns;
        this.decimalComma = decimalComma;
    }

    Cell cell(CsvRecord row) {
        var line = row.getStartingLineNumber();
        var status = status(row);
        return new Cell(
                columns.dimensions(),
                codes(row, line),
                periods.at(code(row.getField(columns.time())), line),
                figure(row.getField(columns.value()).strip(), status, line),
                status.flags(),
                status.written(),
                line);
    }

    private List<String> codes(CsvRecord row, long line) {
        var codes = new String[columns.places().size()];
        for (var i = 0; i < codes.length; i++) {
            codes[i] = code(row.getField(columns.places().get(i)));
        }
        return Codes.require(columns.dimensions(), codes, line);
    }

    private String code(String field) {
        var end = columns.labelled() ? field.indexOf(": ") : -1;
        return (end < 0 ? field : field.substring(0, end)).strip();
    }

    private Figure figure(String text, SdmxStatus status, long line) {
        if (text.isEmpty() || text.equals("NaN") || text.equals(":")) {
            return status.hides() ? Figure.Absent.HIDDEN : Figure.Absent.MISSING;
        }
        return decimalComma ? Numbers.withComma(text, line) : Numbers.plain(text, line);
    }

    private SdmxStatus status(CsvRecord row) {
        var status = SdmxStatus.NONE;
        for (var place : columns.attributes()) {
            var text = row.getField(place);
            if (!text.isEmpty()) {
                status = status.and(columns.names().get(place), code(text));
            }
        }
        return status;
    }

    /// What the attributes of one row say of its figure.
    record SdmxStatus(Set<Flag> flags, boolean hides, String written) {

        static final SdmxStatus NONE = new SdmxStatus(Set.of(), false, "");

        SdmxStatus and(String attribute, String code) {
            var all =
                    written.isEmpty()
                            ? attribute + "=" + code
                            : written + " " + attribute + "=" + code;
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
}
