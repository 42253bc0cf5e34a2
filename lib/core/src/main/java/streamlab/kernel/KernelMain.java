package streamlab.kernel;

import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;

/**
 * Runs a Java kernel and ends it with the program that started it: a Jupyter server that is killed
 * takes no leave of its kernels, and each of them would stay behind with a gigabyte.
 *
 * <p>Arguments: the kernel's main class, then what that class takes.
 */
public final class KernelMain {

  private KernelMain() {}

  /** Runs the kernel named by the first argument. */
  public static void main(String[] arguments) throws ReflectiveOperationException {
    endWithParent();
    String[] rest = Arrays.copyOfRange(arguments, 1, arguments.length);
    try {
      Class.forName(arguments[0]).getMethod("main", String[].class).invoke(null, (Object) rest);
    } catch (InvocationTargetException e) {
      System.err.println("The kernel could not start: " + e.getCause());
      System.exit(1);
    }
  }

  private static void endWithParent() {
    ProcessHandle.current()
        .parent()
        .ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(0)));
  }
}
