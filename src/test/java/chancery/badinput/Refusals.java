package chancery.badinput;

import chancery.badinput.Door.Wrong;
import java.util.List;
import java.util.stream.Stream;

/// What no address of the API takes, whatever it is for.
final class Refusals {

    private static final List<Wrong> EVERYWHERE =
            List.of(
                    new Wrong("no token", "", 401, "", "Send a token"),
                    new Wrong("a token that is none", "", 401, "", "Send a token"),
                    new Wrong("somebody whose role does not open it", "", 403, "", ""),
                    new Wrong(
                            "not JSON", "{\"subject\": ", 422, "", "This is not JSON: see line 1"),
                    new Wrong("a list", "[1, 2]", 422, "", "Send one JSON object"),
                    new Wrong(
                            "nested deeper than anybody writes",
                            "{\"a\":".repeat(20),
                            422,
                            "",
                            "not JSON"),
                    new Wrong(
                            "a name given twice",
                            "{\"a\": 1, \"a\": 2}",
                            422,
                            "",
                            "This is not JSON"),
                    new Wrong(
                            "a field that does not exist",
                            "colour = \"red\"",
                            422,
                            "colour",
                            "There is no such field here"),
                    new Wrong("another content type", "", 415, "", "Send JSON"),
                    new Wrong("a huge body", "", 413, "", "larger than 2 MB"),
                    new Wrong("another method", "", 405, "", "does not answer to that method"));

    private static final List<Wrong> VERSIONS =
            List.of(
                    new Wrong(
                            "a version that was overtaken",
                            "\"999999\"",
                            412,
                            "If-Match",
                            "Read it again"),
                    new Wrong(
                            "a version without quotes",
                            "3",
                            422,
                            "If-Match",
                            "a version in quotes"));

    private static final List<Wrong> NEEDED =
            List.of(
                    new Wrong(
                            "no version at all",
                            "",
                            428,
                            "If-Match",
                            "Send If-Match with the version you read"));

    private static final List<Wrong> KEYS =
            List.of(
                    new Wrong(
                            "a key that is too long",
                            "k".repeat(300),
                            422,
                            "Idempotency-Key",
                            "characters"));

    private Refusals() {}

    static Stream<Wrong> of(Door door) {
        return Stream.of(
                        door.is("own")
                                ? EVERYWHERE.stream().filter(one -> one.status() != 403).toList()
                                : EVERYWHERE,
                        door.is("match") ? VERSIONS : List.<Wrong>of(),
                        door.is("needed") ? NEEDED : List.<Wrong>of(),
                        door.is("once") ? KEYS : List.<Wrong>of())
                .flatMap(List::stream);
    }
}
