package chancery;

import chancery.kernel.Ids;
import chancery.kernel.MovableClock;
import java.time.Clock;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.scheduling.annotation.EnableScheduling;

/// The program as Spring sees it: every module below this package, one clock, one maker of ids.
/// Beans are known by their whole names, so that two modules may call a class the same.
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
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
