package streamlab.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code lab}: the root of all commands. */
@Command(
    name = "lab",
    description = "Stream Lab: a course in stream processing with Kafka and Spark, in Java.",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    versionProvider = Versions.class,
    subcommands = {
      StartCommand.class,
      StopCommand.class,
      StatusCommand.class,
      DoctorCommand.class,
      RunCommand.class,
      JshellCommand.class,
      KafkaCommand.class,
      ListCommand.class,
      TaskCommand.class,
      GradeCommand.class,
      WatchCommand.class,
      HintCommand.class,
      ResetCommand.class,
      SolutionCommand.class,
      CheckCommand.class,
      ConceptsCommand.class,
      BenchCommand.class
    },
    footer = {
      "",
      "Example: ./lab start       sets up what is missing and opens the course",
      "Each command explains itself: ./lab start --help",
      "Exit code: 0 yes or done, 1 no or failed, 2 the command was misused."
    })
public final class Main implements Runnable {

  @Spec private CommandSpec spec;

  /** Runs one command and ends the JVM with its exit code. */
  public static void main(String[] arguments) {
    Logging.toFile();
    System.exit(commandLine().execute(arguments));
  }

  /** The command line with its way of telling errors. */
  static CommandLine commandLine() {
    CommandLine lab = new CommandLine(new Main());
    // What stands behind a tool's name is the tool's, be it --help.
    lab.getSubcommands().get(KafkaCommand.NAME).setStopAtPositional(true);
    return lab.setExpandAtFiles(false)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpAutoWidth(true)
        .setColorScheme(CommandLine.Help.defaultColorScheme(Colours.wanted()))
        .setParameterExceptionHandler(Errors::misused)
        .setExecutionExceptionHandler(Errors::failed);
  }

  @Override
  public void run() {
    spec.commandLine().usage(System.out);
  }
}
