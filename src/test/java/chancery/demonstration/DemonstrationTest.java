package chancery.demonstration;

import chancery.testing.RunningChancery;
import org.junit.jupiter.api.Test;

class DemonstrationTest {
    @Test
    void it_loads() {
        var chancery = RunningChancery.start();
        chancery.clock().follow();
        long t = System.nanoTime();
        chancery.get(Demonstration.class)
                .load(
                        line ->
                                System.out.println(
                                        (System.nanoTime() - t) / 1_000_000 + " ms " + line),
                        accounts -> System.out.println(accounts.size()));
    }
}
