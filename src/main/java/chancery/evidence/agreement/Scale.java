package chancery.evidence.agreement;

/// What a difference between two codes means; the distances of Krippendorff 2011.
public enum Scale {
    /// Names: the same or not.
    NOMINAL(AgreementMethod.KRIPPENDORFF_NOMINAL) {
        @Override
        double squaredDistance(double[] values, double[] totals, int low, int high) {
            return low == high ? 0 : 1;
        }
    },
    /// Ranks: as far apart as codes lie between.
    ORDINAL(AgreementMethod.KRIPPENDORFF_ORDINAL) {
        @Override
        double squaredDistance(double[] values, double[] totals, int low, int high) {
            var between = -(totals[low] + totals[high]) / 2;
            for (var i = low; i <= high; i++) {
                between += totals[i];
            }
            return between * between;
        }
    },
    /// Numbers with equal steps.
    INTERVAL(AgreementMethod.KRIPPENDORFF_INTERVAL) {
        @Override
        double squaredDistance(double[] values, double[] totals, int low, int high) {
            var apart = values[high] - values[low];
            return apart * apart;
        }
    },
    /// Numbers with a true zero, none below it.
    RATIO(AgreementMethod.KRIPPENDORFF_RATIO) {
        @Override
        double squaredDistance(double[] values, double[] totals, int low, int high) {
            var apart = (values[high] - values[low]) / (values[high] + values[low]);
            return apart * apart;
        }
    };

    private final AgreementMethod method;

    Scale(AgreementMethod method) {
        this.method = method;
    }

    AgreementMethod method() {
        return method;
    }

    /// @param totals how often each value was used, in the order of the values
    abstract double squaredDistance(double[] values, double[] totals, int low, int high);
}
