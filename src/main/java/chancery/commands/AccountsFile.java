package chancery.commands;

import chancery.access.TrialAccount;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

/// The file that lists the accounts of the demonstration with their passwords, for its owner only.
record AccountsFile(Path path) {

    private static final String HEAD = "sign-in\tpassword\tAPI token\trole\toffice";
    private static final int COLUMNS = 5;

    static AccountsFile in(Path folder) {
        return new AccountsFile(folder.resolve("accounts.tsv"));
    }

    void write(List<TrialAccount> accounts) {
        var lines =
                Stream.concat(Stream.of(HEAD), accounts.stream().map(AccountsFile::line)).toList();
        try {
            Files.deleteIfExists(path);
            Files.createFile(
                    path,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------")));
            Files.write(path, lines);
        } catch (IOException failure) {
            throw new UncheckedIOException("The accounts cannot be written to " + path, failure);
        }
    }

    private static String line(TrialAccount account) {
        return String.join(
                "\t",
                account.signIn(),
                account.password(),
                account.token(),
                account.role(),
                account.office());
    }

    /// The accounts as they were written; none when the file was taken away.
    List<TrialAccount> read() {
        if (!Files.isReadable(path)) {
            return List.of();
        }
        try (var lines = Files.lines(path)) {
            return lines.skip(1)
                    .map(line -> line.split("\t", -1))
                    .filter(cells -> cells.length == COLUMNS)
                    .map(cells ->
                            new TrialAccount(cells[0], cells[1], cells[2], cells[3], cells[4]))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException("The accounts cannot be read from " + path, failure);
        }
    }
}
