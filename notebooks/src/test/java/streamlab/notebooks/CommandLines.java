package streamlab.notebooks;

import java.util.ArrayList;
import java.util.List;
import streamlab.home.LabHome;
import streamlab.process.JvmFlags;

/** The lab's command line as a process. */
final class CommandLines {

  private CommandLines() {}

  static List<String> lab(LabHome home, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(JvmFlags.java());
    command.add("-D" + LabHome.PROPERTY + "=" + home.root());
    command.add("-jar");
    command.add(home.root().resolve("lib/cli/target/streamlab-cli.jar").toString());
    command.addAll(List.of(arguments));
    return command;
  }
}
