package streamlab.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import streamlab.error.LabException;
import streamlab.home.LabHome;
import streamlab.launch.LabLock;
import streamlab.launch.LabState;
import streamlab.launch.Shutdown;

/** {@code lab stop}. */
@Command(
    name = "stop",
    description = "Ends what ./lab start started: JupyterLab, its kernels and the local broker.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example: ./lab stop", "What was stored in Kafka is kept for the next start."})
final class StopCommand implements Callable<Integer> {

  @Override
  public Integer call() {
    LabHome home = LabHome.find();
    if (LabState.running(home).isEmpty() && LabLock.isTaken(home)) {
      throw new LabException(
          "A ./lab start is still setting up this checkout: press Ctrl-C where it runs.");
    }
    boolean ran = Shutdown.stop(home, System.out::println);
    System.out.println(ran ? "Stopped." : "Nothing was running.");
    return 0;
  }
}
