package chancery.messaging.telegram;

import chancery.messaging.Message;
import chancery.messaging.MessageFormat;
import chancery.messaging.Parsed;
import chancery.messaging.RenderOptions;

/// The telegram: one fact a line, numbered paragraphs, lines no wider than a teleprinter's.
///
/// Written in the form of recent traffic (ACP 127 lines 5 to 16, without routing). Read in that
/// form, in that of the State Department's archive copies of the 1970s, and with the sets of US
/// Navy messages. Two-digit years fall in the hundred years from the pivot.
public record TelegramText(int pivot) implements MessageFormat {

    /// Two-digit years mean 1970 to 2069.
    public TelegramText() {
        this(1970);
    }

    @Override
    public String render(Message message, RenderOptions options) {
        return new TelegramWriter(normalFormOf(message, options), options).write();
    }

    @Override
    public Parsed parse(String text) {
        return new TelegramReader(pivot).read(text);
    }

    @Override
    public Message normalFormOf(Message message, RenderOptions options) {
        return Wording.of(options).message(message);
    }
}
