package streamlab.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import streamlab.error.LabException;
import streamlab.home.LabHome;
import streamlab.launch.LabState;
import streamlab.service.kafka.KafkaLocator;
import streamlab.service.kafka.KafkaTools;
import streamlab.service.kafka.tool.KafkaTool;
import streamlab.service.kafka.tool.KafkaToolList;

/** {@code lab kafka}. */
@Command(
    name = KafkaCommand.NAME,
    description = {
      "Runs one of Kafka's own command-line tools, with the options that its documentation names."
          + " Without --bootstrap-server it works with the lab's cluster.",
      "Without a tool: lists all tools."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples: ./lab kafka topics --list",
      "          echo hello | ./lab kafka console-producer --topic greetings",
      "          ./lab kafka console-consumer --topic greetings --from-beginning --max-messages 1",
      "          ./lab kafka topics --help       the tool's own help",
      "Exit code: the tool's."
    })
final class KafkaCommand implements Callable<Integer> {

  static final String NAME = "kafka";

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      index = "0",
      paramLabel = "TOOL",
      description = "The tool's name: topics, kafka-topics and kafka-topics.sh are the same.")
  private String tool;

  @Parameters(
      arity = "0..*",
      index = "1..*",
      paramLabel = "ARGUMENT",
      description = "What the tool is told; passed on as it is.")
  private List<String> arguments = List.of();

  @Override
  public Integer call() {
    if (tool == null) {
      list();
      return 0;
    }
    LabHome home = LabHome.find();
    String name = known();
    Map<String, String> variables = variables(home);
    return new KafkaTools(home, Path.of("").toAbsolutePath())
        .runHere(
            name, arguments, () -> KafkaLocator.find(home, variables, KafkaCommand::sayBeside));
  }

  private String known() {
    try {
      return KafkaToolList.named(tool).name();
    } catch (LabException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage());
    }
  }

  /** What this terminal says, else what the running lab was started with. */
  private static Map<String, String> variables(LabHome home) {
    Map<String, String> variables = new HashMap<>(System.getenv());
    if (!variables.containsKey(KafkaLocator.CHOICE)
        && !variables.containsKey(KafkaLocator.ADDRESS)) {
      LabState.running(home)
          .map(LabState::kafkaChoice)
          .filter(choice -> !choice.isEmpty())
          .ifPresent(choice -> variables.put(KafkaLocator.CHOICE, choice));
    }
    return variables;
  }

  /** Standard output belongs to the tool: it may be piped into another program. */
  private static void sayBeside(String sentence) {
    System.err.println(sentence);
  }

  private void list() {
    List<KafkaTool> all = KafkaToolList.all();
    int width = all.stream().mapToInt(each -> each.name().length()).max().orElse(0);
    all.forEach(
        each ->
            System.out.println(
                each.name() + " ".repeat(width + 2 - each.name().length()) + each.description()));
    System.out.println();
    System.out.println("./lab kafka TOOL --help tells a tool's options.");
  }
}
