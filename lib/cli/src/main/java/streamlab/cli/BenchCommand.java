package streamlab.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import streamlab.bench.Bench;
import streamlab.bench.Measurement;
import streamlab.home.LabHome;
import streamlab.setup.Progress;
import streamlab.setup.Setup;

/** {@code lab bench}: for those who work on the lab. */
@Command(
    name = "bench",
    hidden = true,
    description = "Measures how quick and how small the lab is on this machine.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples: ./lab bench --rounds 5",
      "          ./lab bench --grading      only how soon verdicts come",
      "          ./lab bench --load         only how many records a second",
      "          ./lab bench --board        only what a live board costs, in ten minutes",
      "Exit code: 0 all goals are reached, 1 one is not."
    })
final class BenchCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(
      names = "--rounds",
      paramLabel = "N",
      description = "How often each is measured; the median counts (default: 3).")
  private int rounds = 3;

  @Option(names = "--grading", description = "Measure grading only, not kernels and start.")
  private boolean grading;

  @Option(names = "--load", description = "Measure sending our events beside Kafka's perf test.")
  private boolean load;

  @Option(names = "--board", description = "Measure the cost of a board on 50,000 rows a second.")
  private boolean board;

  @Option(
      names = "--minutes",
      paramLabel = "N",
      description = "How long --board goes on (default: ${DEFAULT-VALUE}).",
      defaultValue = "10")
  private int minutes;

  @Option(
      names = "--records",
      paramLabel = "N",
      description = "How many records --load sends in a round (default: ${DEFAULT-VALUE}).",
      defaultValue = "1000000")
  private long records;

  @Option(
      names = "--exercises",
      paramLabel = "NAME",
      split = ",",
      description = "Exercises to grade (default: ${DEFAULT-VALUE}).",
      defaultValue = "tumbling-totals,ensure-topic,partition-count")
  private List<String> exercises;

  @Option(names = "--json", description = "Print the figures as JSON.")
  private boolean json;

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (rounds < 1 || records < 1 || minutes < 1) {
      String option = rounds < 1 ? "--rounds" : records < 1 ? "--records" : "--minutes";
      throw new ParameterException(spec.commandLine(), option + " is a number from 1.");
    }
    LabHome home = LabHome.find();
    Bench bench = new Bench(home, words -> System.err.println("… " + words));
    List<Measurement> all = load ? bench.load(records, rounds) : lab(home, bench);
    if (json) {
      Json.print(Bench.asMap(all));
    } else {
      System.out.println(Bench.table(all));
    }
    return all.stream().allMatch(Measurement::reached) ? 0 : 1;
  }

  private List<Measurement> lab(LabHome home, Bench bench)
      throws IOException, InterruptedException {
    new Setup(home, new Progress(System.err, false)).ensure();
    if (board) {
      return bench.board(minutes);
    }
    List<Measurement> all = new ArrayList<>();
    if (!grading) {
      all.addAll(bench.run(rounds));
    }
    all.addAll(bench.grading(exercises, rounds));
    return all;
  }
}
