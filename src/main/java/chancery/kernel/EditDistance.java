package chancery.kernel;

/// How many slips of a typist lie between two words: a letter too many, too few, another, or two
/// changed places (Damerau and Levenshtein, no letter touched twice).
public final class EditDistance {

    private EditDistance() {}

    public static int between(String a, String b) {
        var steps = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                steps[i][j] = i == 0 || j == 0 ? i + j : fewest(steps, a, b, i, j);
            }
        }
        return steps[a.length()][b.length()];
    }

    private static int fewest(int[][] steps, String a, String b, int i, int j) {
        int another = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int best = Math.min(steps[i - 1][j] + 1, steps[i][j - 1] + 1);
        best = Math.min(best, steps[i - 1][j - 1] + another);
        return changedPlaces(a, b, i, j) ? Math.min(best, steps[i - 2][j - 2] + 1) : best;
    }

    private static boolean changedPlaces(String a, String b, int i, int j) {
        return i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
    }
}
