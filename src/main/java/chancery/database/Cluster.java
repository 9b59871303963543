package chancery.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// One PostgreSQL data folder with the programs and the account that run it.
record Cluster(Path home, Programs programs, Account account) {

    static final String SUPERUSER = "postgres";

    private static final int START_ATTEMPTS = 3;

    /// Finds the cluster of this home, or makes it.
    static Cluster in(Path home, EmbeddedPostgres.Settings settings) {
        var made = home.resolve("cluster");
        var account = Account.of(Files.exists(made) ? made : home);
        var programs = Programs.unpackedIn(settings.programs().orElse(home.resolve("programs")));
        account.own(home.resolve("lock"));
        account.own(home.resolve("programs"));
        account.mustReach(home);
        account.mustReach(Path.of(programs.path("postgres")));
        var cluster = new Cluster(home, programs, account);
        if (!Files.exists(made)) {
            new NewCluster(cluster, settings).make();
        }
        return cluster;
    }

    Path data() {
        return home.resolve("cluster");
    }

    Path passwordFile() {
        return home.resolve("password");
    }

    String password() {
        try {
            return Files.readString(passwordFile()).strip();
        } catch (IOException failure) {
            throw new DatabaseUnavailable(
                    "The database's password cannot be read from %s.".formatted(passwordFile()),
                    failure);
        }
    }

    static String jdbcUrl(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    /// Starts the server and says on which port it listens.
    int start(EmbeddedPostgres.Settings settings) {
        var port = freePort();
        for (var attempt = 1; !startedOn(port, settings); attempt++) {
            if (attempt == START_ATTEMPTS) {
                throw new DatabaseUnavailable(
                        "PostgreSQL finds no free port on the loopback address.");
            }
            port = freePort();
        }
        return port;
    }

    /// False when somebody took the port between our looking and PostgreSQL's.
    private boolean startedOn(int port, EmbeddedPostgres.Settings settings) {
        var log = ServerLog.begin(home.resolve("cluster").resolve("server.log"));
        write(settings, port);
        var outcome = control("start", "--wait", "--timeout=600", "--log=" + log.file());
        if (!outcome.succeeded() && !log.says("could not bind")) {
            throw new DatabaseUnavailable(
                    "PostgreSQL does not start: %s (its log is %s)"
                            .formatted(log.complaint(outcome.said()), log.file()));
        }
        return outcome.succeeded();
    }

    void stop() {
        var outcome = control("stop", "--mode=fast", "--wait", "--timeout=600");
        if (!outcome.succeeded() && !Postmaster.processesOf(data()).isEmpty()) {
            throw new DatabaseUnavailable("PostgreSQL does not stop: " + outcome.said());
        }
    }

    private Command.Outcome control(String... words) {
        var prefix = Command.of(account.prefix(), programs.path("pg_ctl"), "--pgdata=" + data());
        return Command.of(prefix.words(), words).run();
    }

    private void write(EmbeddedPostgres.Settings settings, int port) {
        var all = new TreeMap<>(settings.server());
        all.put("port", Integer.toString(port));
        var lines =
                all.entrySet().stream()
                        .map(setting ->
                                "%s = '%s'%n"
                                        .formatted(
                                                setting.getKey(),
                                                setting.getValue().replace("'", "''")))
                        .collect(Collectors.joining());
        var file = data().resolve("chancery.conf");
        try {
            Files.writeString(
                    file,
                    FIXED_SETTINGS + lines,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING);
        } catch (IOException failure) {
            throw new DatabaseUnavailable("Chancery cannot write %s.".formatted(file), failure);
        }
        account.own(file);
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new DatabaseUnavailable(
                    "There is no free port on the loopback address.", failure);
        }
    }

    // The log keeps no statement texts and no details of rows: they may be more confidential than
    // whoever reads logs may see.
    private static final String FIXED_SETTINGS =
            """
            # Written by Chancery at each start. Settings of your own go to the end of postgresql.conf.
            listen_addresses = '127.0.0.1'
            unix_socket_directories = ''
            timezone = 'UTC'
            log_timezone = 'UTC'
            log_checkpoints = 'off'
            log_min_error_statement = 'panic'
            log_error_verbosity = 'terse'
            """;
}
