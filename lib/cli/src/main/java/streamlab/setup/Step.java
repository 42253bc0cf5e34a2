package streamlab.setup;

import java.io.IOException;
import java.util.function.Consumer;

/**
 * One part of the set-up. It can be run again at any time, and one that was broken off (Ctrl-C, no
 * network) goes on from what is there.
 */
public interface Step {

  /** What is made, as the progress line names it: "Python environment with JupyterLab". */
  String title();

  /** Whether there is nothing to do; asked at each start, so it has to be quick. */
  boolean isDone();

  /**
   * Makes what is missing.
   *
   * @param activity takes a few words on what goes on at the moment ("12 of 90 packages")
   * @throws streamlab.error.LabException when it can't, with the next step to take
   */
  void run(Consumer<String> activity) throws IOException, InterruptedException;
}
