package streamlab.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import streamlab.error.LabException;

class CommandLineTest {

  private final StringWriter errors = new StringWriter();
  private final StringWriter output = new StringWriter();

  private int lab(String... words) {
    return Main.commandLine()
        .setErr(new PrintWriter(errors))
        .setOut(new PrintWriter(output))
        .execute(words);
  }

  @ParameterizedTest(name = "lab {0}: {1}")
  @DisplayName("misuse is told in one line with the way to help, and ends with 2")
  @CsvSource(
      delimiter = '|',
      value = {
        "dance|\"dance\" is not understood here. See ./lab --help",
        "statu|\"statu\" is not understood here: did you mean status or start? See ./lab"
            + " --help",
        "start --dance|\"--dance\" is not understood here. See ./lab start --help",
        "start --port x|Invalid value for option '--port': 'x' is not an int. See ./lab start"
            + " --help",
        "start --port 0|--port is a number from 1 to 65535. See ./lab start --help",
        "start --kafka x|\"x\" is no cluster: use local, docker, HOST:PORT or a FILE.properties."
            + " See ./lab start --help",
        "start --kernel x|\"x\" is no kernel: use jjava or ijava. See ./lab start --help",
        "start --kernel-jar x|--kernel-jar goes with --kernel ijava: JJava brings its own jar. See"
            + " ./lab start --help",
        "grade --all partition-count|--all goes without exercises and without --answer. See ./lab"
            + " grade --help",
        "grade --answer A.java one two|--answer is the answer to one exercise: name one, or none."
            + " See ./lab grade --help",
        "grade no-such|There is no exercise \"no-such\": ./lab list shows the names of all. See"
            + " ./lab grade --help",
        "hint partition-count --level 4|--level is a number from 1 to 3. See ./lab hint --help",
        "reset|Missing required parameter: 'EXERCISE'. See ./lab reset --help",
        "check --times 0|--times is a number from 1 on. See ./lab check --help",
        "check no-such|There is no exercise \"no-such\": ./lab list shows the names of all. See"
            + " ./lab check --help",
        "stop now|\"now\" is not understood here. See ./lab stop --help"
      })
  void misuse(String words, String sentence) {
    assertEquals(2, lab(words.split(" ")));
    assertEquals(sentence, errors.toString().strip());
  }

  @Test
  @DisplayName("a missing settings file is told by its full name")
  void missingProperties() {
    assertEquals(2, lab("start", "--kafka", "no-such.properties"));
    assertTrue(errors.toString().matches("There is no file /?.*no-such\\.properties\\. See .*\\R"));
  }

  @Test
  @DisplayName("a missing answer file is told by its full name")
  void missingAnswer() {
    assertEquals(2, lab("grade", "--answer", "NoSuch.java"));
    assertTrue(errors.toString().matches("There is no file /?.*NoSuch\\.java\\. See .*\\R"));
  }

  @Test
  @DisplayName("a tool that Kafka has not is told in one line with the nearest name and all names")
  void unknownTool() {
    assertEquals(2, lab("kafka", "topcis", "--list"));
    String told = errors.toString().strip();
    assertTrue(told.startsWith("Kafka has no tool \"topcis\" here: did you mean topics?"), told);
    assertTrue(told.contains(" console-producer, "), told);
    assertEquals(1, told.lines().count(), told);
  }

  @Test
  @DisplayName("every command's help has an example")
  void help() {
    for (Map.Entry<String, CommandLine> command : Main.commandLine().getSubcommands().entrySet()) {
      String help = command.getValue().getUsageMessage(CommandLine.Help.Ansi.OFF);
      assertTrue(help.contains("xample"), command.getKey());
      assertTrue(help.contains("./lab " + command.getKey()), command.getKey());
    }
    assertEquals(0, lab("start", "--help"));
  }

  @Test
  @DisplayName("a LabException is told by its sentence alone, and ends with 1")
  void labException() {
    CommandLine command = Main.commandLine().setErr(new PrintWriter(errors));
    assertEquals(1, Errors.failed(new LabException("Do this."), command, null));
    assertEquals("Do this.", errors.toString().strip());
  }

  @Test
  @DisplayName("an unexpected exception is one sentence that names the file with the details")
  void unexpected() {
    CommandLine command = Main.commandLine().setErr(new PrintWriter(errors));
    assertEquals(1, Errors.failed(new IllegalStateException("oops"), command, null));
    String told = errors.toString().strip();
    assertEquals(1, told.lines().count(), told);
    assertTrue(told.contains("oops") && told.contains("lab.log"), told);
    assertFalse(told.contains("\tat "), told);
  }
}
