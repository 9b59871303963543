package chancery.evidence.readers;

import chancery.evidence.readers.text.GuardedText;
import chancery.evidence.statistics.Vintage;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// JSON-stat 2.0 datasets (json-stat.org): a cube of values and the categories of its dimensions.
///
/// Members come in any order, and Eurostat writes the values before the dimensions; so the
/// structure is looked up before the values are gone through.
public final class JsonStat implements StatisticsReader {

    private static final Pattern BEGINNING = Pattern.compile("(?s)\\s*\\{.*");

    @Override
    public String form() {
        return "JSON-stat 2.0";
    }

    @Override
    public boolean recognises(String beginning) {
        return BEGINNING.matcher(beginning).matches();
    }

    /// JSON needs no lines; nothing of it is held but single strings.
    @Override
    public int longestLine() {
        return Integer.MAX_VALUE;
    }

    @Override
    public boolean endsWithLineBreak() {
        return false;
    }

    @Override
    public boolean looksFirst() {
        return true;
    }

    @Override
    public StatisticsReader afterLook(GuardedText text) {
        try (var json = new JsonText(text)) {
            return new JsonStatValues(new JsonStatLook(json).cube());
        }
    }

    @Override
    public Vintage read(GuardedText text, Consumer<Cell> sink) {
        throw new IllegalStateException("a cube is read after a look at its structure");
    }
}
