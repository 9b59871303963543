package chancery.endurance;

import java.nio.file.Path;

/// One way of killing a program at work.
///
/// @param withDatabase whether every process of its database dies with it
/// @param whileSealing whether the sealer is then in the middle of a batch
record Blow(boolean withDatabase, boolean whileSealing) {

    /// Each of the four in turn.
    static Blow number(int number) {
        return new Blow(number % 2 == 1, number / 2 % 2 == 0);
    }

    void strike(ServingProcess program, Path data) {
        if (whileSealing) {
            try (var halted = HaltedSealer.of(data)) {
                halted.await();
                kill(program, data);
            }
        } else {
            kill(program, data);
        }
    }

    private void kill(ServingProcess program, Path data) {
        if (withDatabase) {
            program.killWithDatabase(data);
        } else {
            program.kill();
        }
    }
}
