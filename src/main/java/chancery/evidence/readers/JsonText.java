package chancery.evidence.readers;

import chancery.evidence.readers.text.GuardedText;
import chancery.evidence.readers.text.Lines;
import chancery.kernel.BadInput;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/// Goes through JSON token by token; what is too deep, too long or broken off is refused at its
/// line.
final class JsonText implements AutoCloseable {

    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    // Whoever opened the file goes on to its end, for its digest.
                    .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(50)
                                    .maxStringLength(100_000)
                                    .maxNameLength(1_000)
                                    .maxNumberLength(60)
                                    .build())
                    .build();

    private final JsonParser parser;

    JsonText(GuardedText text) {
        parser = FACTORY.createParser(ObjectReadContext.empty(), text);
    }

    /// What to do with each member of an object; must take the value it finds.
    interface Member {

        void read(String name);
    }

    /// Goes through an object whose start is the next token.
    void object(String what, Member member) {
        if (next() != JsonToken.START_OBJECT) {
            throw unexpected(what, "{ }");
        }
        members(member);
    }

    /// Goes through an object whose start is the present token.
    void members(Member member) {
        while (next() == JsonToken.PROPERTY_NAME) {
            member.read(parser.currentName());
        }
    }

    JsonToken next() {
        try {
            var token = parser.nextToken();
            if (token == null) {
                throw Lines.refuse(line(), "evidence.fault.json-cut-off");
            }
            return token;
        } catch (JacksonException broken) {
            throw refusal(broken);
        }
    }

    /// Nothing may follow the value that was read.
    void requireEnd() {
        try {
            if (parser.nextToken() != null) {
                throw Lines.refuse(line(), "evidence.fault.json-more");
            }
        } catch (JacksonException broken) {
            throw refusal(broken);
        }
    }

    private BadInput refusal(JacksonException broken) {
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            if (cause instanceof BadInput bad) {
                return bad;
            }
        }
        return Lines.refuse(line(), "evidence.fault.json-broken");
    }

    JsonToken present() {
        return parser.currentToken();
    }

    /// The present token as it was written.
    String written() {
        try {
            return parser.getString();
        } catch (JacksonException broken) {
            throw refusal(broken);
        }
    }

    String string(String what) {
        if (next() != JsonToken.VALUE_STRING) {
            throw unexpected(what, "\"…\"");
        }
        return written();
    }

    List<String> strings(String what) {
        var list = new ArrayList<String>();
        each(
                what,
                () -> {
                    if (present() != JsonToken.VALUE_STRING) {
                        throw unexpected(what, "[\"…\"]");
                    }
                    list.add(written());
                });
        return List.copyOf(list);
    }

    List<Integer> numbers(String what) {
        var list = new ArrayList<Integer>();
        each(what, () -> list.add(number(what)));
        return List.copyOf(list);
    }

    /// The present token as a whole number that is not negative.
    int number(String what) {
        if (present() == JsonToken.VALUE_NUMBER_INT) {
            try {
                var number = Integer.parseInt(written());
                if (number >= 0) {
                    return number;
                }
            } catch (NumberFormatException tooLong) {
                throw unexpected(what, "0 … 2147483647");
            }
        }
        throw unexpected(what, "0 … 2147483647");
    }

    private void each(String what, Runnable item) {
        if (next() != JsonToken.START_ARRAY) {
            throw unexpected(what, "[ ]");
        }
        while (next() != JsonToken.END_ARRAY) {
            item.run();
        }
    }

    /// Passes over the next value, whatever it is.
    void skip() {
        next();
        skipPresent();
    }

    void skipPresent() {
        try {
            parser.skipChildren();
        } catch (JacksonException broken) {
            throw refusal(broken);
        }
    }

    long line() {
        return Math.max(1, parser.currentTokenLocation().getLineNr());
    }

    BadInput unexpected(String what, String expected) {
        return Lines.refuse(line(), "evidence.fault.json-expected", what, expected);
    }

    @Override
    public void close() {
        parser.close();
    }
}
