package chancery.commands;

import chancery.journal.Verification;
import chancery.journal.Verification.Finding;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `chancery verify FILE`: checks an exported journal with no server.
@Command(
        name = "verify",
        description = "Check an exported journal: nothing altered, nothing missing.")
public final class VerifyCommand implements Callable<Integer> {

    private static final int BROKEN = 2;

    @Parameters(paramLabel = "FILE", description = "What `chancery export --journal` wrote.")
    private Path file = Path.of("");

    @Option(
            names = "--head",
            paramLabel = "HASH",
            description = "The head that must be reached, noted at an earlier export.")
    private Optional<String> head = Optional.empty();

    @Override
    public Integer call() throws IOException {
        if (!Files.isReadable(file)) {
            System.err.println("There is no readable file " + file + ".");
            return 1;
        }
        try (var export = new BufferedInputStream(Files.newInputStream(file))) {
            return switch (Verification.of(export, head)) {
                case Finding.Whole(var entries, var withheld, var last) -> {
                    System.out.println(
                            "Whole: "
                                    + entries
                                    + " entries, none altered"
                                    + (withheld == 0 ? "" : ", " + withheld + " without content")
                                    + ". Head: "
                                    + last);
                    yield 0;
                }
                case Finding.Broken(var line, var place, var what) -> {
                    System.err.println("Broken at line " + line + ", " + place + ". " + what);
                    yield BROKEN;
                }
            };
        }
    }
}
