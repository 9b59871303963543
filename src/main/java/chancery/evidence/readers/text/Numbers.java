package chancery.evidence.readers.text;

import chancery.evidence.statistics.Figure;
import chancery.kernel.BadInput;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/// Reads numbers as offices write them, and nothing that merely looks like one.
public final class Numbers {

    private static final Pattern PLAIN =
            Pattern.compile("-?\\d{1,18}(\\.\\d{1,12})?([eE][+-]?\\d{1,2})?");
    private static final Pattern COMMA = Pattern.compile("-?\\d{1,18}(,\\d{1,12})?");
    private static final Pattern GROUPED =
            Pattern.compile("-?\\d{1,3}(,\\d{3}){0,5}(\\.\\d{1,12})?");

    /// Longer whole numbers may not fit a `long`.
    private static final int SHORT = 18;

    private Numbers() {}

    /// With a full stop before the decimals: `1234.5`.
    public static Figure plain(String text, long line) {
        if (isShortWhole(text)) {
            return Figure.of(Long.parseLong(text));
        }
        if (!PLAIN.matcher(text).matches()) {
            throw Lines.refuse(line, "evidence.fault.not-a-number", text);
        }
        return figure(text, line);
    }

    private static boolean isShortWhole(String text) {
        if (text.isEmpty() || text.length() > SHORT) {
            return false;
        }
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /// With a comma before the decimals: `1234,5`.
    public static Figure withComma(String text, long line) {
        if (!COMMA.matcher(text).matches()) {
            throw Lines.refuse(line, "evidence.fault.not-a-number-with-comma", text);
        }
        return figure(text.replace(',', '.'), line);
    }

    /// With commas between thousands: `18,420`; or none at all.
    public static Figure grouped(String text, long line) {
        if (GROUPED.matcher(text).matches()) {
            return figure(text.replace(",", ""), line);
        }
        return plain(text, line);
    }

    private static Figure figure(String text, long line) {
        try {
            return Figure.of(new BigDecimal(text));
        } catch (BadInput absurd) {
            throw Lines.refuse(line, "evidence.fault.not-a-number", text);
        }
    }
}
