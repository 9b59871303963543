package chancery.commands;

import chancery.Application;
import chancery.database.DatabaseOwner;
import chancery.database.Databases;
import chancery.kernel.MovableClock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/// Starts the program on a database; when it ends, the database ends after it.
final class Server {

    private Server() {}

    static ConfigurableApplicationContext start(
            Databases databases, ServerOptions options, boolean demonstration) {
        // Spring runs its handlers when every context is closed, and so are the pools.
        SpringApplication.getShutdownHandlers().add(databases::close);
        return startAgain(databases, options, demonstration);
    }

    /// The same on databases that were started on before.
    static ConfigurableApplicationContext startAgain(
            Databases databases, ServerOptions options, boolean demonstration) {
        return new SpringApplicationBuilder(Application.class)
                .properties(
                        Map.of(
                                "server.port",
                                options.port(),
                                "server.address",
                                options.address(),
                                "spring.main.log-startup-info",
                                false,
                                "logging.level.org.springdoc",
                                "error",
                                "chancery.demonstration",
                                demonstration))
                .initializers(context -> {
                    ((GenericApplicationContext) context)
                            .registerBean(DatabaseOwner.class, databases::owner);
                    setClock(context, options);
                })
                .run();
    }

    private static void setClock(ConfigurableApplicationContext context, ServerOptions options) {
        var today = options.today();
        if (today == null) {
            return;
        }
        context.addBeanFactoryPostProcessor(beans ->
                beans.addBeanPostProcessor(
                        new BeanPostProcessor() {
                            @Override
                            public Object postProcessAfterInitialization(Object bean, String name) {
                                if (bean instanceof MovableClock clock) {
                                    var time = Instant.now().atOffset(ZoneOffset.UTC).toLocalTime();
                                    clock.moveTo(today.atTime(time).toInstant(ZoneOffset.UTC));
                                }
                                return bean;
                            }
                        }));
    }

    /// The address at which a browser on this machine finds the server.
    static String addressOf(ConfigurableApplicationContext context) {
        return "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
    }
}
