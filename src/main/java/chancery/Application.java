package chancery;

import chancery.kernel.Ids;
import chancery.kernel.MovableClock;
import java.time.Clock;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

/// The program as Spring sees it: every module below this package, one clock, one maker of ids.
@SpringBootApplication
@EnableScheduling
public class Application {

    @Bean
    MovableClock clock() {
        return new MovableClock();
    }

    @Bean
    Ids ids(Clock clock) {
        return new Ids(clock);
    }
}
