package streamlab.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import streamlab.error.LabException;
import streamlab.home.LabHome;
import streamlab.notebook.CellFiles;
import streamlab.notebook.NotebookFile;
import streamlab.notebook.NotebookFinder;
import streamlab.process.JvmFlags;
import streamlab.setup.KernelStep;
import streamlab.setup.Progress;
import streamlab.setup.Setup;

/** {@code lab jshell}. */
@Command(
    name = "jshell",
    description = "Opens JShell with the lab's class path and imports, and a chapter's cells.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples: ./lab jshell",
      "          ./lab jshell 03        Esc < brings the first cell, Ctrl-O runs it and",
      "                                 brings the next",
      "          ./lab jshell --spark"
    })
final class JshellCommand implements Callable<Integer> {

  private static final String SHELL = "streamlab.shell.ShellMain";

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "CHAPTER",
      description = "A chapter's number (03), its name (03-run-a-broker) or a file.")
  private String chapter;

  @Option(names = "--spark", description = "Without a chapter: Spark's half of the course.")
  private boolean spark;

  @Override
  public Integer call() throws IOException, InterruptedException {
    LabHome home = LabHome.find();
    NotebookFile notebook = chapter == null ? null : find(home);
    new Setup(home, Progress.onConsole()).ensure();
    String half = notebook != null ? notebook.half() : spark ? "spark" : "kafka";
    List<String> command = new ArrayList<>();
    command.add(JvmFlags.java());
    command.add("@" + KernelStep.argumentFile(home, half));
    command.add(SHELL);
    command.add(KernelStep.importsFile(home, half).toString());
    if (notebook != null) {
      command.add(notebook.name());
      command.add(CellFiles.write(notebook, home.file("jshell", notebook.name())).toString());
    }
    return new ProcessBuilder(command).inheritIO().start().waitFor();
  }

  private NotebookFile find(LabHome home) {
    try {
      return NotebookFile.read(new NotebookFinder(home).find(chapter));
    } catch (LabException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage());
    }
  }
}
