package chancery.alerts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.subethamail.smtp.MessageContext;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/// A mail server on a port of its own that keeps what it gets, and refuses when it is told to.
final class PostOffice implements AutoCloseable {

    private final List<String> letters = new CopyOnWriteArrayList<>();
    private final AtomicInteger refusals = new AtomicInteger();
    private volatile int code;
    private final int port = freePort();
    private final SMTPServer server =
            SMTPServer.port(port)
                    .bindAddress(InetAddress.getLoopbackAddress())
                    .messageHandlerFactory(Handler::new)
                    .build();

    private PostOffice() {}

    static PostOffice open() {
        var office = new PostOffice();
        office.server.start();
        return office;
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String address() {
        return "smtp://localhost:" + port;
    }

    /// Answers the next letters with this code.
    void refuse(int code, int times) {
        this.code = code;
        refusals.set(times);
    }

    List<String> letters() {
        return List.copyOf(letters);
    }

    /// The letter, when there is just one.
    String only() {
        if (letters.size() != 1) {
            throw new AssertionError(letters.size() + " letters: " + letters);
        }
        return letters.getFirst();
    }

    void empty() {
        letters.clear();
        refusals.set(0);
    }

    @Override
    public void close() {
        server.stop();
    }

    private final class Handler implements MessageHandler {

        Handler(MessageContext context) {}

        @Override
        public void from(String from) {}

        @Override
        public void recipient(String recipient) throws RejectException {
            if (refusals.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                throw new RejectException(code, "not now");
            }
        }

        @Override
        public String data(InputStream data) throws IOException {
            letters.add(new String(data.readAllBytes(), StandardCharsets.UTF_8));
            return "kept";
        }

        @Override
        public void done() {}
    }
}
