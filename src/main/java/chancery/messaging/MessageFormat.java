package chancery.messaging;

/// A way to write messages down and to read them back; every format signs one contract of tests.
public interface MessageFormat {

    /// Writes the message; no line is longer than the options allow.
    String render(Message message, RenderOptions options);

    /// Reads one message. It never refuses: what is not understood is kept, with a warning.
    Parsed parse(String text);

    /// What arrives when the message is written with the options and read again.
    Message normalFormOf(Message message, RenderOptions options);
}
