package chancery.observations.coding.web;

import chancery.evidence.agreement.Agreement;
import chancery.evidence.agreement.AgreementMethod;
import chancery.observations.coding.QuestionAgreement;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Alpha of every question as a dot on a line from -1 to 1.
public record AgreementPicture(List<Row> rows, int height) {

    public static final int LEFT = 60;
    public static final int WIDTH = 700;
    private static final int ROW = 26;
    private static final int AXIS = WIDTH - LEFT - 20;

    public AgreementPicture {
        rows = List.copyOf(rows);
    }

    /// @param x none where there is too little to measure
    public record Row(int question, Optional<Double> x, int y) {}

    static AgreementPicture of(List<QuestionAgreement> counted) {
        var rows =
                IntStream.range(0, counted.size())
                        .mapToObj(i -> row(counted.get(i), 20 + i * ROW))
                        .toList();
        return new AgreementPicture(rows, counted.size() * ROW + 40);
    }

    private static Row row(QuestionAgreement one, int y) {
        return new Row(
                one.question().number(),
                one.measured().stream()
                        .filter(value -> value.method() == AgreementMethod.KRIPPENDORFF_ORDINAL)
                        .findFirst()
                        .map(Agreement::value)
                        .map(AgreementPicture::x),
                y);
    }

    /// Where a value stands.
    public static double x(double value) {
        return Math.round(10 * (LEFT + AXIS * (Math.max(-1, value) + 1) / 2)) / 10.0;
    }
}
