package chancery.evidence.agreement;

import chancery.evidence.methods.Domain;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/// What each coder gave each unit; empty where a coder did not code.
///
/// @param byCoder one list per coder, all as long as there are units
public record Coding(List<List<OptionalDouble>> byCoder) {

    public Coding {
        byCoder = byCoder.stream().map(List::copyOf).toList();
        Domain.require(
                byCoder.size() >= 2, "coders", "evidence.fault.too-few-coders", 2, byCoder.size());
        for (var codes : byCoder) {
            Domain.require(
                    codes.size() == byCoder.getFirst().size(),
                    "codes",
                    "evidence.fault.sizes-differ",
                    byCoder.getFirst().size(),
                    codes.size());
        }
    }

    /// Reads one line per coder, codes set apart by spaces, `.` for none.
    public static Coding parse(String lines) {
        return new Coding(
                lines.strip()
                        .lines()
                        .map(line ->
                                Arrays.stream(line.strip().split("\\s+"))
                                        .map(Coding::code)
                                        .toList())
                        .toList());
    }

    private static OptionalDouble code(String text) {
        if (text.equals(".")) {
            return OptionalDouble.empty();
        }
        Domain.require(
                text.matches("-?\\d{1,9}(\\.\\d{1,9})?"), "codes", "evidence.fault.code", text);
        return OptionalDouble.of(Double.parseDouble(text));
    }

    /// The units that at least two coders coded, as the codes they got.
    List<double[]> pairable() {
        var units = new ArrayList<double[]>();
        for (var unit = 0; unit < byCoder.getFirst().size(); unit++) {
            var number = unit;
            var codes =
                    byCoder.stream()
                            .map(codesOfOne -> codesOfOne.get(number))
                            .flatMapToDouble(OptionalDouble::stream)
                            .toArray();
            if (codes.length >= 2) {
                units.add(codes);
            }
        }
        return units;
    }

    @Override
    public String toString() {
        return byCoder.stream()
                .map(codes -> codes.stream().map(Coding::written).collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));
    }

    private static String written(OptionalDouble code) {
        if (code.isEmpty()) {
            return ".";
        }
        var value = code.getAsDouble();
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
