package streamlab.launch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import streamlab.error.LabException;
import streamlab.home.LabHome;
import streamlab.home.RunFile;
import streamlab.process.Lease;

/**
 * A running lab, as it says of itself in its run file.
 *
 * @param pid the process of {@code lab start}
 * @param started when it began
 * @param port JupyterLab's port on 127.0.0.1
 * @param token what JupyterLab wants to see in a request
 * @param jupyter JupyterLab's process
 * @param page the path of the page to open, such as {@code lab/tree/00-start-here.ipynb}
 * @param kafka the cluster that notebooks work with, in words
 * @param kafkaChoice how that cluster was named: an address, a properties file or {@code local};
 *     empty where nobody named one
 */
public record LabState(
    long pid,
    Instant started,
    int port,
    String token,
    long jupyter,
    Instant jupyterStarted,
    String page,
    String kafka,
    String kafkaChoice) {

  /** The run file of a checkout. */
  public static Path file(LabHome home) {
    return home.run().resolve("lab.properties");
  }

  /** The lab of this checkout, if its process is alive. */
  public static Optional<LabState> running(LabHome home) {
    return last(home).filter(LabState::isAlive);
  }

  /** What the run file says, whether or not that process is alive. */
  public static Optional<LabState> last(LabHome home) {
    Map<String, String> facts = RunFile.read(file(home));
    if (!facts.containsKey("pid")) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new LabState(
              Long.parseLong(facts.get("pid")),
              Instant.parse(facts.get("started")),
              Integer.parseInt(facts.get("port")),
              facts.get("token"),
              Long.parseLong(facts.get("jupyter.pid")),
              Instant.parse(facts.get("jupyter.started")),
              facts.get("page"),
              facts.get("kafka"),
              facts.getOrDefault("kafka.choice", "")));
    } catch (RuntimeException e) {
      throw new LabException(file(home) + " can't be understood: delete it.", e);
    }
  }

  /** Whether the process of {@code lab start} is alive. */
  public boolean isAlive() {
    return Lease.isAlive(pid, started);
  }

  /** JupyterLab's process, if it is alive. */
  public Optional<ProcessHandle> jupyterProcess() {
    return Lease.isAlive(jupyter, jupyterStarted) ? ProcessHandle.of(jupyter) : Optional.empty();
  }

  /** The address to open in a browser. */
  public String address() {
    return "http://127.0.0.1:" + port + "/" + page + "?token=" + token;
  }

  /** Writes the run file; only its owner may read it, as it holds the token. */
  void write(LabHome home) {
    Map<String, String> facts = new TreeMap<>();
    facts.put("pid", Long.toString(pid));
    facts.put("started", started.toString());
    facts.put("port", Integer.toString(port));
    facts.put("token", token);
    facts.put("jupyter.pid", Long.toString(jupyter));
    facts.put("jupyter.started", jupyterStarted.toString());
    facts.put("page", page);
    facts.put("kafka", kafka);
    facts.put("kafka.choice", kafkaChoice);
    RunFile.write(file(home), facts);
  }

  /** The course's first page, or JupyterLab's own start page while there is none. */
  static String firstPage(LabHome home) {
    String first = "00-start-here.ipynb";
    return Files.exists(home.root().resolve("notebooks").resolve(first))
        ? "lab/tree/" + first
        : "lab";
  }
}
