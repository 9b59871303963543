package chancery;

import chancery.commands.BackupCommand;
import chancery.commands.DemoCommand;
import chancery.commands.DoctorCommand;
import chancery.commands.ExportCommand;
import chancery.commands.GenerateCommand;
import chancery.commands.RestoreCommand;
import chancery.commands.ServeCommand;
import chancery.commands.SimulateCommand;
import chancery.commands.VerifyCommand;
import chancery.database.DatabaseUnavailable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The command line: `chancery serve`, `demo`, `verify` and the others.
@Command(
        name = "chancery",
        description = "Instruct missions, record what came of it, point by point.",
        mixinStandardHelpOptions = true,
        version = "Chancery 0.1",
        subcommands = {
            ServeCommand.class,
            DemoCommand.class,
            VerifyCommand.class,
            ExportCommand.class,
            GenerateCommand.class,
            SimulateCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            DoctorCommand.class,
            CommandLine.HelpCommand.class
        })
public final class Chancery {

    private static final int FAILED = 1;

    public static void main(String... arguments) {
        int exit =
                new CommandLine(new Chancery())
                        .setExecutionExceptionHandler((failure, line, parsed) -> {
                            if (failure instanceof DatabaseUnavailable) {
                                line.getErr().println(failure.getMessage());
                                return FAILED;
                            }
                            throw failure;
                        })
                        .execute(arguments);
        // A server goes on in threads of its own.
        if (exit != ServeCommand.RUNNING) {
            System.exit(exit);
        }
    }
}
