package chancery.commands;

import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/// What libraries say beside the words of a command.
final class Logs {

    private Logs() {}

    /// A command that starts no server has nobody to set levels for it.
    static void keepToWarnings() {
        var system = LoggingSystem.get(Logs.class.getClassLoader());
        system.setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.WARN);
        system.setLogLevel("org.flywaydb.core.internal.command.DbMigrate", LogLevel.ERROR);
    }
}
