package chancery.kernel;

import static java.lang.Integer.parseInt;

import java.util.regex.Pattern;

/// The number officers quote: year, office and serial, as in `26 LISBON 00417`.
///
/// Serials run from 1 to 999 999 per office and calendar year, without gaps. Years 2000 to 2099 are
/// written with two digits, all others whole.
public record Reference(int year, OfficeCode office, int serial) implements Comparable<Reference> {

    private static final Pattern FORM =
            Pattern.compile("(\\d{2}|\\d{4})[ -](\\p{Lu}[\\p{Lu}_ -]*?)[ -](\\d{1,6})");
    private static final int CENTURY = 2000;

    public Reference {
        if (year < 1000 || year > 9999) {
            throw new IllegalArgumentException("year must have four digits: " + year);
        }
        if (serial < 1 || serial > 999_999) {
            throw new IllegalArgumentException("serial must be 1 to 999999: " + serial);
        }
    }

    /// Reads what [#toString()] or [#inAddress()] writes; two digits mean this century, other years
    /// are written whole.
    public static Reference parse(String text) {
        var found = FORM.matcher(text.strip());
        if (!found.matches()) {
            throw new IllegalArgumentException("not a reference such as 26 LISBON 00417: " + text);
        }
        return new Reference(
                yearFrom(found.group(1)),
                OfficeCode.parse(found.group(2)),
                parseInt(found.group(3)));
    }

    /// Whether the text has the form of a reference, so that [#parse] will read it.
    public static boolean isReference(String text) {
        var found = FORM.matcher(text.strip());
        return found.matches()
                && parseInt(found.group(3)) > 0
                && yearFrom(found.group(1)) >= 1000
                && OfficeCode.isCode(found.group(2));
    }

    private static int yearFrom(String digits) {
        return digits.length() == 2 ? CENTURY + parseInt(digits) : parseInt(digits);
    }

    private String yearText() {
        return year / 100 == CENTURY / 100 ? "%02d".formatted(year % 100) : String.valueOf(year);
    }

    /// The form that stands in an address, as in `26-LISBON-00417`.
    public String inAddress() {
        return "%s-%s-%05d".formatted(yearText(), office.inAddress(), serial);
    }

    @Override
    public int compareTo(Reference other) {
        int byYear = Integer.compare(year, other.year);
        int byOffice = byYear != 0 ? byYear : office.compareTo(other.office);
        return byOffice != 0 ? byOffice : Integer.compare(serial, other.serial);
    }

    @Override
    public String toString() {
        return "%s %s %05d".formatted(yearText(), office, serial);
    }
}
