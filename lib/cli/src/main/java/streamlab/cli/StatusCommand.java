package streamlab.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import streamlab.home.LabHome;
import streamlab.launch.LabProcess;
import streamlab.launch.LabProcesses;
import streamlab.launch.LabState;
import streamlab.service.kafka.DockerBroker;
import streamlab.service.kafka.DockerInfo;
import streamlab.setup.Parts;

/** {@code lab status}. */
@Command(
    name = "status",
    description = "Tells what of the lab runs, where, since when, and with how much memory.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples: ./lab status",
      "          ./lab status --json",
      "Exit code 0 when the lab runs, 1 when it does not."
    })
final class StatusCommand implements Callable<Integer> {

  private static final DateTimeFormatter CLOCK =
      DateTimeFormatter.ofPattern("MMM d HH:mm", Locale.ENGLISH).withZone(ZoneId.systemDefault());

  @Option(names = "--json", description = "For programs: the same as JSON.")
  private boolean json;

  @Override
  public Integer call() {
    LabHome home = LabHome.find();
    Optional<LabState> lab = LabState.running(home);
    List<LabProcess> processes = new LabProcesses(home).list();
    Map<String, String> versions = Parts.versions(home);
    Optional<DockerInfo> docker = new DockerBroker(home, System.getenv()).running();
    if (json) {
      Json.print(asMap(lab, processes, docker, versions));
    } else {
      print(System.out, lab, processes, docker, versions);
    }
    return lab.isPresent() ? 0 : 1;
  }

  private static void print(
      PrintStream out,
      Optional<LabState> lab,
      List<LabProcess> processes,
      Optional<DockerInfo> docker,
      Map<String, String> versions) {
    if (lab.isEmpty()) {
      out.println("The lab does not run: ./lab start starts it.");
    }
    for (LabProcess process : processes) {
      out.println(line(process));
    }
    docker.ifPresent(
        info ->
            out.println(
                String.format(
                    Locale.ROOT,
                    "%-10s  in Docker: project %s, image %s  %s",
                    "kafka",
                    info.project(),
                    info.image(),
                    info.bootstrapServers())));
    lab.ifPresent(state -> out.println("Notebooks use: " + state.kafka()));
    String parts =
        versions.entrySet().stream()
            .map(part -> part.getKey() + " " + part.getValue())
            .collect(Collectors.joining(", "));
    out.println("Versions: " + parts);
  }

  private static String line(LabProcess process) {
    String memory =
        process.memory().isPresent()
            ? String.format(Locale.ROOT, "%5d MB", process.memory().getAsLong() >> 20)
            : "     ? MB";
    String since = CLOCK.format(process.since()) + " (" + age(process.since()) + ")";
    return String.format(
        Locale.ROOT,
        "%-10s  pid %-7d  %s  since %-22s  %s",
        process.what(),
        process.pid(),
        memory,
        since,
        process.where());
  }

  private static String age(Instant since) {
    Duration age = Duration.between(since, Instant.now());
    if (age.toMinutes() < 1) {
      return age.toSeconds() + " s";
    }
    return age.toHours() < 1
        ? age.toMinutes() + " min"
        : age.toHours() + " h " + age.toMinutesPart() + " min";
  }

  private static Map<String, Object> asMap(
      Optional<LabState> lab,
      List<LabProcess> processes,
      Optional<DockerInfo> docker,
      Map<String, String> versions) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("running", lab.isPresent());
    lab.ifPresent(
        state -> {
          all.put("address", state.address());
          all.put("kafka", state.kafka());
        });
    List<Map<String, Object>> list = new ArrayList<>();
    for (LabProcess process : processes) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("what", process.what());
      one.put("where", process.where());
      one.put("pid", process.pid());
      one.put("since", process.since().toString());
      process.memory().ifPresent(bytes -> one.put("memoryBytes", bytes));
      list.add(one);
    }
    all.put("processes", list);
    docker.ifPresent(
        info ->
            all.put(
                "docker",
                Map.of(
                    "project", info.project(),
                    "image", info.image(),
                    "where", info.bootstrapServers())));
    all.put("versions", versions);
    return all;
  }
}
