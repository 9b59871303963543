package chancery.commands;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// How the server listens and which day it takes for today.
final class ServerOptions {

    @Option(
            names = "--port",
            defaultValue = "8080",
            description = "Port to listen on; 0 takes a free one (default: ${DEFAULT-VALUE}).")
    private int port = 8080;

    @Option(
            names = "--address",
            defaultValue = "127.0.0.1",
            description = "Address to listen on (default: ${DEFAULT-VALUE}).")
    private String address = "127.0.0.1";

    @Option(
            names = "--today",
            paramLabel = "DATE",
            description = "Take this day for today, as in 2026-11-22.")
    private @Nullable LocalDate today;

    /// On a free port of this machine.
    static ServerOptions anywhere() {
        var options = new ServerOptions();
        options.port = 0;
        return options;
    }

    int port() {
        return port;
    }

    String address() {
        return address;
    }

    @Nullable LocalDate today() {
        return today;
    }
}
