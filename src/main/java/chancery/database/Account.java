package chancery.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The account that runs PostgreSQL, which refuses to run as root.
///
/// An ordinary user runs it directly. Root runs it as the folder's owner; where that is root too,
/// in a user namespace without rights, and where those are refused (containers), as `nobody`.
record Account(List<String> prefix, Optional<String> owner) {

    private static final Account OURSELVES = new Account(List.of(), Optional.empty());

    /// The account for data already there, or about to be made, at this place.
    static Account of(Path data) {
        if (!id("-u").equals("0")) {
            return OURSELVES;
        }
        var owner = ownerOf(data);
        if (!owner.startsWith("0:")) {
            return other(owner);
        }
        var namespace = List.of("unshare", "-U");
        return Command.of(namespace, "true").run().succeeded()
                ? new Account(namespace, Optional.empty())
                : other(id("-u", "nobody") + ":" + id("-g", "nobody"));
    }

    private static Account other(String owner) {
        var ids = owner.split(":", 2);
        var prefix = List.of("setpriv", "--reuid=" + ids[0], "--regid=" + ids[1], "--clear-groups");
        if (!Command.of(prefix, "true").run().succeeded()) {
            throw new DatabaseUnavailable(
                    "PostgreSQL does not run as root, and neither unshare nor setpriv works here; "
                            + "start Chancery as an ordinary user.");
        }
        return new Account(prefix, Optional.of(owner));
    }

    private static String id(String... question) {
        return Command.of(List.of("id"), question).run().said();
    }

    private static String ownerOf(Path path) {
        try {
            return Files.getAttribute(path, "unix:uid")
                    + ":"
                    + Files.getAttribute(path, "unix:gid");
        } catch (IOException failure) {
            throw new DatabaseUnavailable("The owner of " + path + " cannot be read.", failure);
        }
    }

    /// Hands the path and all below it over to this account.
    void own(Path path) {
        owner.ifPresent(name -> Command.of(List.of("chown", "-R", name), path.toString()).run());
    }

    /// Makes sure that this account can walk down to the path; PostgreSQL's own message would
    /// mislead.
    void mustReach(Path path) {
        if (!may("-x", path)) {
            var closed =
                    parentsOf(path).filter(parent -> !may("-x", parent)).findFirst().orElse(path);
            throw new DatabaseUnavailable(
                    "PostgreSQL runs as %s here and cannot enter %s on the way to %s; choose another data folder, or run: chmod o+x %s"
                            .formatted(name(), closed, path, closed));
        }
    }

    private boolean may(String right, Path path) {
        return Command.of(prefix, "test", right, path.toString()).run().succeeded();
    }

    private static Stream<Path> parentsOf(Path path) {
        return Stream.iterate(1, count -> count <= path.getNameCount(), count -> count + 1)
                .map(count -> path.getRoot().resolve(path.subpath(0, count)));
    }

    private String name() {
        return Command.of(prefix, "id", "-un").run().said();
    }
}
