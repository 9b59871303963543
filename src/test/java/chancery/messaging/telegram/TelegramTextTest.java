package chancery.messaging.telegram;

import chancery.messaging.MessageFormat;
import chancery.messaging.MessageFormatContract;

/// The telegram signs the contract.
class TelegramTextTest implements MessageFormatContract {

    @Override
    public MessageFormat format() {
        return new TelegramText();
    }
}
