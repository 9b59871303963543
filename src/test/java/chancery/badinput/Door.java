package chancery.badinput;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// An address that takes something, with what it takes and what is wrong in turn.
///
/// @param signIn who is at the door, by a word of [People]
/// @param marks `once` where an Idempotency-Key is taken, `match` where an If-Match is, `needed`
///   where there must be one
/// @param good what it takes, with names in angle brackets for what has to be made first
record Door(
        String method,
        String address,
        String signIn,
        List<String> marks,
        String good,
        List<Wrong> wrongs) {

    private static final Pattern HEAD =
            Pattern.compile("(POST|PUT) (/.*) as (\\w+)((?:, [a-z ]+)*)");

    /// One thing wrong: the change to what is good, and what the answer must say.
    ///
    /// @param field that the answer names; empty where it is about the whole
    /// @param says part of the sentence beside it
    record Wrong(String name, String change, int status, String field, String says) {

        private static final Pattern ANSWER = Pattern.compile("(?:(\\d{3}) )?([^:]*):(?: (.*))?");

        static Wrong parse(String line) {
            var parts = line.split("\\|", 3);
            var answer = ANSWER.matcher(parts[2].strip());
            if (!answer.matches()) {
                throw new IllegalArgumentException(line);
            }
            return new Wrong(
                    parts[0].strip(),
                    parts[1].strip(),
                    answer.group(1) == null ? 422 : Integer.parseInt(answer.group(1)),
                    answer.group(2).strip(),
                    answer.group(3) == null ? "" : answer.group(3));
        }
    }

    /// Whether a word stands behind who is at the door.
    boolean is(String mark) {
        return marks.contains(mark);
    }

    /// The address with `{}` for what has to be made first.
    String pattern() {
        return address.replaceAll("<[a-z ]+>", "{}")
                .replaceAll("/LEGAL$", "/{}")
                .replaceAll("/points/1/", "/points/{}/")
                .replaceAll("/questions/1/", "/questions/{}/")
                .replaceAll("^/stakeholders/DE/", "/stakeholders/{}/");
    }

    /// All doors of a file beside this class.
    static List<Door> readAll(String file) {
        var doors = new ArrayList<Door>();
        for (var line : lines(file)) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith("POST ") || line.startsWith("PUT ")) {
                doors.add(parse(line));
            } else if (line.startsWith("    ")) {
                doors.getLast().wrongs().add(Wrong.parse(line));
            } else {
                doors.add(doors.removeLast().taking(line));
            }
        }
        return doors;
    }

    private static List<String> lines(String file) {
        try (var found = Door.class.getResourceAsStream("/badinput/" + file)) {
            return new String(found.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Door parse(String line) {
        var head = HEAD.matcher(line);
        if (!head.matches()) {
            throw new IllegalArgumentException(line);
        }
        var marks =
                head.group(4).isEmpty()
                        ? List.<String>of()
                        : List.of(head.group(4).substring(2).split(", "));
        return new Door(head.group(1), head.group(2), head.group(3), marks, "", new ArrayList<>());
    }

    private Door taking(String more) {
        return new Door(method, address, signIn, marks, good + more, wrongs);
    }

    @Override
    public String toString() {
        return method + " " + address;
    }
}
