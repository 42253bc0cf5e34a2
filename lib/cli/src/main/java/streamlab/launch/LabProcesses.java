package streamlab.launch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import streamlab.home.LabHome;
import streamlab.service.cassandra.LocalCassandra;
import streamlab.service.kafka.LocalBroker;

/** Finds out what runs in a checkout. */
public final class LabProcesses {

  private static final Pattern CONNECTION_FILE = Pattern.compile("kernel-([0-9a-f-]{36})\\.json");
  private static final Pattern HALF = Pattern.compile("kernels[/\\\\](kafka|spark)\\.args");

  private final LabHome home;

  /** Looks at a checkout. */
  public LabProcesses(LabHome home) {
    this.home = home;
  }

  /** The lab, JupyterLab, each kernel, the local broker and Cassandra, as far as they are alive. */
  public List<LabProcess> list() {
    List<LabProcess> all = new ArrayList<>();
    Optional<LabState> lab = LabState.last(home);
    lab.filter(LabState::isAlive)
        .flatMap(state -> ProcessHandle.of(state.pid()))
        .ifPresent(process -> all.add(LabProcess.of("lab", home.root().toString(), process)));
    lab.flatMap(LabState::jupyterProcess)
        .ifPresent(
            process -> {
              all.add(LabProcess.of("jupyterlab", lab.get().address(), process));
              all.addAll(kernels(lab.get(), process));
            });
    new LocalBroker(home)
        .running()
        .ifPresent(
            broker ->
                ProcessHandle.of(broker.pid())
                    .map(process -> LabProcess.of("kafka", broker.bootstrapServers(), process))
                    .ifPresent(all::add));
    new LocalCassandra(home)
        .running()
        .ifPresent(
            node ->
                ProcessHandle.of(node.pid())
                    .map(process -> LabProcess.of("cassandra", node.contactPoint(), process))
                    .ifPresent(all::add));
    return all;
  }

  private static List<LabProcess> kernels(LabState lab, ProcessHandle jupyter) {
    Map<String, String> notebooks = notebooks(lab);
    List<LabProcess> kernels = new ArrayList<>();
    for (ProcessHandle child : jupyter.descendants().toList()) {
      String command = commandLine(child);
      Matcher connection = CONNECTION_FILE.matcher(command);
      Matcher half = HALF.matcher(command);
      if (connection.find()) {
        String notebook = notebooks.getOrDefault(connection.group(1), "no notebook");
        String name = half.find() ? " (" + half.group(1) + " half)" : "";
        kernels.add(LabProcess.of("kernel", notebook + name, child));
      }
    }
    return kernels;
  }

  private static String commandLine(ProcessHandle process) {
    String arguments = process.info().arguments().map(Arrays::toString).orElse("");
    return arguments.isEmpty() ? process.info().commandLine().orElse("") : arguments;
  }

  /** Which notebook each kernel serves, as JupyterLab says. */
  private static Map<String, String> notebooks(LabState lab) {
    Map<String, String> notebooks = new HashMap<>();
    String answer = JupyterServer.get(lab.port(), lab.token(), "api/sessions").orElse("[]");
    try {
      for (JsonNode session : new ObjectMapper().readTree(answer)) {
        notebooks.put(session.path("kernel").path("id").asText(), session.path("path").asText());
      }
    } catch (JsonProcessingException e) {
      // The kernels are listed without the notebooks' names.
      return Map.of();
    }
    return notebooks;
  }
}
