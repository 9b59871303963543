package chancery.commands;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/// Opens an address in the browser of whoever sits at this machine.
final class Browsers {

    private Browsers() {}

    /// Tries; where there is no screen, or no browser, nothing happens.
    static void open(String address) {
        opener(System.getProperty("os.name", ""), System.getenv())
                .ifPresent(program -> start(program, address));
    }

    static Optional<String> opener(String system, Map<String, String> environment) {
        if (system.startsWith("Mac")) {
            return Optional.of("open");
        }
        return environment.containsKey("DISPLAY") || environment.containsKey("WAYLAND_DISPLAY")
                ? Optional.of("xdg-open")
                : Optional.empty();
    }

    private static void start(String program, String address) {
        try {
            new ProcessBuilder(program, address)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException noBrowser) {
            System.out.println("No browser could be opened; the address is " + address);
        }
    }
}
