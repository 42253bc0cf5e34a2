package streamlab.launch;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import streamlab.error.LabException;
import streamlab.home.LabHome;
import streamlab.process.Lease;
import streamlab.process.Ports;
import streamlab.service.kafka.KafkaCluster;
import streamlab.service.kafka.KafkaLocator;

/**
 * The lab while it runs: starts JupyterLab and, where it is wanted, the broker, watches over both,
 * and takes everything down with it when it ends.
 */
public final class Supervisor {

  /**
   * What the reader asked for.
   *
   * @param kafka the choice of {@code --kafka}, or null for the usual search
   * @param listen the address that JupyterLab listens on
   * @param port JupyterLab's port, if it is free
   * @param openBrowser whether to open the first page
   */
  public record Wishes(String kafka, String listen, int port, boolean openBrowser) {}

  private final LabHome home;
  private final Wishes wishes;
  private final PrintStream out;
  private final AtomicBoolean ending = new AtomicBoolean();
  private JupyterServer jupyter;

  /** The lab of a checkout, telling the reader what happens. */
  public Supervisor(LabHome home, Wishes wishes, PrintStream out) {
    this.home = home;
    this.wishes = wishes;
    this.out = out;
  }

  /**
   * Runs the lab until JupyterLab ends or this process is told to.
   *
   * @return the exit code: 0 when JupyterLab was shut down by the reader, 1 when it died
   */
  public int run() throws InterruptedException {
    Runtime.getRuntime().addShutdownHook(new Thread(this::end, "lab-end"));
    Map<String, String> variables = new HashMap<>(System.getenv());
    if (wishes.kafka() != null) {
      variables.put(KafkaLocator.CHOICE, wishes.kafka());
    }
    // JupyterLab and the broker start at the same time.
    startJupyter(variables.getOrDefault(KafkaLocator.CHOICE, ""));
    KafkaCluster kafka = KafkaLocator.find(home, variables, this::say);
    jupyter.awaitReady();
    LabState state = state(kafka, KafkaLocator.choice(variables));
    state.write(home);
    say(kafka.description());
    say("JupyterLab:  " + state.address());
    say("To stop the lab press Ctrl-C here, or run ./lab stop.");
    if (wishes.openBrowser()) {
      Browser.open(state.address());
    }
    return awaitEnd();
  }

  private void startJupyter(String kafkaChoice) {
    int port = Ports.free(wishes.port());
    if (port != wishes.port()) {
      say("Port " + wishes.port() + " is taken: JupyterLab gets port " + port + ".");
    }
    Map<String, String> variables = new HashMap<>();
    variables.put(JupyterServer.LISTEN, wishes.listen());
    if (!kafkaChoice.isBlank()) {
      variables.put(KafkaLocator.CHOICE, kafkaChoice);
    }
    synchronized (this) {
      if (!ending.get()) {
        jupyter = JupyterServer.start(home, port, variables);
      }
    }
  }

  private LabState state(KafkaCluster kafka, String kafkaChoice) {
    ProcessHandle self = ProcessHandle.current();
    return new LabState(
        self.pid(),
        Lease.startOf(self),
        jupyter.port(),
        jupyter.token(),
        jupyter.handle().pid(),
        jupyter.started(),
        LabState.firstPage(home),
        kafka.description(),
        kafkaChoice);
  }

  private int awaitEnd() throws InterruptedException {
    int exit = jupyter.awaitEnd();
    if (ending.get()) {
      // We ended it; the exit code of this process is the signal's.
      return 0;
    }
    if (exit == 0) {
      say("JupyterLab was shut down, and the lab with it.");
      return 0;
    }
    throw new LabException(
        "JupyterLab ended unexpectedly (exit code "
            + exit
            + "), so the lab ends: its log is "
            + JupyterServer.log(home)
            + ". Run ./lab start again.");
  }

  /** Runs at the end of this process, whatever ends it. */
  private void end() {
    Instant began = Instant.now();
    synchronized (this) {
      ending.set(true);
    }
    if (jupyter == null) {
      return;
    }
    say("Stopping the lab …");
    jupyter.stop();
    Shutdown.releaseBroker(home, this::say);
    Shutdown.forget(home);
    double seconds = Duration.between(began, Instant.now()).toMillis() / 1000.0;
    say(String.format(Locale.ROOT, "Stopped in %.1f s.", seconds));
  }

  private synchronized void say(String sentence) {
    out.println(sentence);
    out.flush();
  }
}
