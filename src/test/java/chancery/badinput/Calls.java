package chancery.badinput;

import chancery.access.Token;
import chancery.testing.Answer;
import chancery.testing.Caller;
import chancery.testing.RunningChancery;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Optional;

/// Calls at one door: what it takes, and what it does not.
final class Calls {

    private static final int HUGE = 3 * 1024 * 1024;
    private static final String JSON = "application/json";

    private final RunningChancery chancery;
    private final People people;
    private final Door door;
    private final Givens givens;

    Calls(RunningChancery chancery, People people, Door door, Givens givens) {
        this.chancery = chancery;
        this.people = people;
        this.door = door;
        this.givens = givens;
    }

    /// Makes what is given and signs everybody in, so that the call alone can change something.
    ///
    /// @param wrong names what is given too
    void prepare(Door.Wrong wrong) {
        givens.fill(wrong.change());
        prepare();
    }

    void prepare() {
        address();
        givens.fill(door.good());
        givens.fill("<id>");
        owner();
        people.caller(people.stranger(door));
    }

    private Caller owner() {
        return people.caller(door.signIn());
    }

    private String address() {
        return givens.fill(door.address());
    }

    Answer good() {
        var key = Optional.of(key()).filter(any -> door.is("once"));
        return send(givens.fill(door.good()), key, version());
    }

    /// Any version will do, where one must be named.
    private Optional<String> version() {
        return Optional.of("*").filter(any -> door.is("needed"));
    }

    /// The Idempotency-Key under which this door takes what is good.
    String key() {
        return "good at " + address();
    }

    /// What is good, with one thing wrong.
    Answer changed(Door.Wrong wrong) {
        var json = Change.inJson(givens.fill(door.good()), givens.fill(wrong.change()));
        return send(json, Optional.empty(), Optional.empty());
    }

    Answer send(String json, Optional<String> key, Optional<String> match) {
        return owner().send(door.method(), address(), json, key, match);
    }

    /// One of [Refusals].
    Answer refused(Door.Wrong wrong) {
        var good = givens.fill(door.good());
        return switch (wrong.name()) {
            case "no token" -> by(chancery.caller(), good);
            case "a token that is none" -> by(chancery.caller().with(Token.fresh()), good);
            case "somebody whose role does not open it" ->
                    by(people.caller(people.stranger(door)), good);
            case "no version at all" -> send(good, Optional.empty(), Optional.empty());
            case "another content type" ->
                    owner().send(
                                    door.method(),
                                    address(),
                                    "text/plain",
                                    BodyPublishers.ofString(good));
            case "a huge body" ->
                    send(
                            "{\"text\": \"" + "x".repeat(HUGE) + "\"}",
                            Optional.empty(),
                            Optional.empty());
            case "a field that does not exist" ->
                    send(Change.inJson(good, wrong.change()), Optional.empty(), Optional.empty());
            case "another method" ->
                    owner().send("PATCH", address(), JSON, BodyPublishers.ofString(good));
            case "a version that was overtaken", "a version without quotes" ->
                    send(good, Optional.empty(), Optional.of(wrong.change()));
            case "a key that is too long" ->
                    send(good, Optional.of(wrong.change()), Optional.empty());
            default -> send(wrong.change(), Optional.empty(), Optional.empty());
        };
    }

    private Answer by(Caller caller, String json) {
        return caller.send(door.method(), address(), json, Optional.empty(), version());
    }
}
