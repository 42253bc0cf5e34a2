package streamlab.shell;

import java.util.Map;
import jdk.jshell.spi.ExecutionControl;
import jdk.jshell.spi.ExecutionControlProvider;
import jdk.jshell.spi.ExecutionEnv;

/** Makes JShell know {@code --execution lab}: snippets run in JShell's own JVM. */
public final class LabExecutionProvider implements ExecutionControlProvider {

  static final String NAME = "lab";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public ExecutionControl generate(ExecutionEnv environment, Map<String, String> parameters) {
    return new LabExecution();
  }
}
