package chancery.commands;

import chancery.access.SetUpLinks;
import chancery.missions.SettingUp;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `chancery serve`: the program in service.
@Command(
        name = "serve",
        description = "Serve a ministry; on an empty database, begin by setting it up.")
public final class ServeCommand implements Callable<Integer> {

    /// The exit code that means: do not exit.
    public static final int RUNNING = -1;

    @Mixin private DataOptions data = new DataOptions();

    @Mixin private ServerOptions server = new ServerOptions();

    @Override
    public Integer call() {
        var context = Server.start(data.open(), server, false);
        var address = Server.addressOf(context);
        System.out.println("Chancery is at " + address);
        if (context.getBean(SettingUp.class).isNeeded()) {
            var token = context.getBean(SetUpLinks.class).give();
            System.out.println(
                    "There is no ministry yet. Set it up within a day, once, at "
                            + address
                            + "/set-up/"
                            + token.text());
        }
        return RUNNING;
    }
}
