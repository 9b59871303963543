package chancery.messaging;

/// The telegram signs the contract.
class TelegramTextTest implements MessageFormatContract {

    @Override
    public MessageFormat format() {
        return new TelegramText();
    }
}
