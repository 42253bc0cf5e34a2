package streamlab.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import streamlab.chapter.Folders;
import streamlab.home.LabHome;
import streamlab.launch.Shutdown;
import streamlab.service.kafka.KafkaCluster;
import streamlab.service.kafka.KafkaLocator;
import streamlab.service.kafka.LocalBroker;

/** All measurements in one go, on one machine, with one state of the checkout. */
public final class Bench {

  private final LabHome home;
  private final Consumer<String> say;

  /** Measures a checkout that is set up; {@code say} takes a few words on what goes on. */
  public Bench(LabHome home, Consumer<String> say) {
    this.home = home;
    this.say = say;
  }

  /**
   * Measures start, memory and notebooks.
   *
   * @param rounds how often what is quick enough is repeated
   */
  public List<Measurement> run(int rounds) throws IOException, InterruptedException {
    Path folder = emptyFolder("bench");
    List<Measurement> all = new ArrayList<>();
    say.accept("lab start");
    // A broker that runs from before would make the start look quicker than it is.
    new LocalBroker(home).stop();
    try (RunningLab lab = RunningLab.start(home, folder.resolve("lab.log"));
        BenchTopic topic = new BenchTopic(KafkaLocator.find(home, Map.of(), say))) {
      all.add(lab.startTime());
      say.accept("memory");
      all.addAll(lab.memory(topic, folder));
    }
    all.add(BrokerStart.measure(home, folder, rounds, say));
    try (BenchTopic topic = new BenchTopic(KafkaLocator.find(home, Map.of(), say))) {
      all.addAll(new FirstResult(home, folder, say).measure(topic, rounds));
    }
    return all;
  }

  /**
   * Measures how soon verdicts come; see {@link GradingBench}.
   *
   * @param exercises names
   * @param rounds how often each way to grade is measured
   */
  public List<Measurement> grading(List<String> exercises, int rounds)
      throws IOException, InterruptedException {
    Path folder = emptyFolder("bench-grading");
    List<Measurement> all = GradingBench.measure(home, folder, exercises, rounds, say);
    Folders.delete(folder);
    return all;
  }

  /**
   * Measures how many records a second our events make; see {@link LoadBench}.
   *
   * @param records how many are sent in each round
   */
  public List<Measurement> load(long records, int rounds) throws InterruptedException {
    KafkaCluster kafka = KafkaLocator.find(home, Map.of(KafkaLocator.CHOICE, "local"), say);
    try {
      return new LoadBench(home, kafka, records).measure(rounds, say);
    } finally {
      Shutdown.releaseBroker(home, sentence -> {});
    }
  }

  /**
   * Measures what a board costs beside a query that reads without end; see {@link BoardBench}.
   *
   * @param minutes how long the query runs
   */
  public List<Measurement> board(int minutes) throws IOException, InterruptedException {
    Path folder = emptyFolder("bench-board");
    say.accept("board, " + minutes + " minutes");
    List<Measurement> all = new BoardBench(home, folder).measure(minutes);
    Folders.delete(folder);
    return all;
  }

  private Path emptyFolder(String name) throws IOException {
    Path folder = home.file(name);
    Folders.delete(folder);
    return Files.createDirectories(folder);
  }

  /** The measurements as a table. */
  public static String table(List<Measurement> all) {
    int width = all.stream().mapToInt(each -> each.name().length()).max().orElse(0);
    return all.stream().map(each -> each.line(width)).collect(Collectors.joining("\n"));
  }

  /** The measurements as data, with the machine they hold for. */
  public static Map<String, Object> asMap(List<Measurement> all) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("java", System.getProperty("java.version"));
    map.put("processors", Runtime.getRuntime().availableProcessors());
    map.put("measurements", all.stream().map(Measurement::asMap).toList());
    return map;
  }
}
