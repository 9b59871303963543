package chancery.evidence.readers.text;

import chancery.kernel.BadInput;
import chancery.kernel.Fault;
import java.util.ArrayList;
import java.util.List;

/// Names the line that cannot be read.
public final class Lines {

    /// A longer piece of a file would not help in a sentence.
    private static final int QUOTED = 40;

    private Lines() {}

    /// @param arguments what the message mentions after the number of the line
    public static BadInput refuse(long line, String message, Object... arguments) {
        var all = new ArrayList<Object>();
        all.add(line);
        for (var argument : arguments) {
            all.add(argument instanceof String text ? shortened(text) : argument);
        }
        return new BadInput(List.of(new Fault("lines[" + line + "]", message, all)));
    }

    private static String shortened(String text) {
        return text.length() <= QUOTED ? text : text.substring(0, QUOTED) + "…";
    }
}
