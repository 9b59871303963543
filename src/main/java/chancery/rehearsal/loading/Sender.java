package chancery.rehearsal.loading;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/// Sends one chunk while the next is made, never more than one ahead.
final class Sender implements AutoCloseable {

    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("loading").factory());
    private final Consumer<Chunk> send;
    private Optional<CompletableFuture<Void>> underway = Optional.empty();

    Sender(Consumer<Chunk> send) {
        this.send = send;
    }

    void take(Chunk chunk) {
        settle();
        underway = Optional.of(CompletableFuture.runAsync(() -> send.accept(chunk), thread));
    }

    private void settle() {
        var before = underway;
        underway = Optional.empty();
        try {
            before.ifPresent(CompletableFuture::join);
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw failure;
        }
    }

    @Override
    public void close() {
        try {
            settle();
        } finally {
            thread.shutdown();
        }
    }
}
