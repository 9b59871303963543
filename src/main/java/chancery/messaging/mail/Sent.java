package chancery.messaging.mail;

/// What became of a letter that was handed to the server.
public sealed interface Sent {

    /// The server took it on.
    record Taken() implements Sent {}

    /// The server will never take it, such as for an address it does not know.
    record Refused(String why) implements Sent {}

    /// It may be tried again: the server is away, or asks to come later.
    record Later(String why) implements Sent {}
}
