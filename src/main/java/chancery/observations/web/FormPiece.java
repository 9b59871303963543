package chancery.observations.web;

import chancery.web.Option;
import java.util.List;

/// One field of a plain form; texts are keys of the bundles.
public sealed interface FormPiece {

    String name();

    String label();

    /// A line to type in.
    record Line(String name, String label, String hint, String type, boolean required, String value)
            implements FormPiece {}

    /// Several lines to type in.
    record Area(String name, String label, String hint, boolean required, String value)
            implements FormPiece {}

    /// One of several.
    record Choice(
            String name,
            String label,
            String hint,
            boolean required,
            List<Option> options,
            String value)
            implements FormPiece {

        public Choice {
            options = List.copyOf(options);
        }
    }

    /// Any of several.
    record Boxes(String name, String label, List<Option> options, List<String> values)
            implements FormPiece {

        public Boxes {
            options = List.copyOf(options);
            values = List.copyOf(values);
        }
    }

    /// Sent along unseen.
    record Hidden(String name, String value) implements FormPiece {

        @Override
        public String label() {
            return "";
        }
    }

    static FormPiece line(String name, String label, boolean required, String value) {
        return new Line(name, label, "", "text", required, value);
    }

    static FormPiece day(String name, String label, boolean required, String value) {
        return new Line(name, label, "", "date", required, value);
    }

    static FormPiece area(String name, String label, boolean required, String value) {
        return new Area(name, label, "", required, value);
    }

    static FormPiece choice(
            String name, String label, boolean required, List<Option> options, String value) {
        return new Choice(name, label, "", required, options, value);
    }
}
