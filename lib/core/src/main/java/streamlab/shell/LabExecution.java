package streamlab.shell;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import jdk.jshell.execution.DirectExecutionControl;
import jdk.jshell.spi.SPIResolutionException;

/**
 * Runs each snippet in a thread of its own in this JVM, as the Jupyter kernel does.
 *
 * <p>JShell's {@code --execution local} would also do, were it not that it waits for threads which
 * a snippet has started: a consumer in the background would hold up the next snippet.
 */
final class LabExecution extends DirectExecutionControl {

  private volatile FutureTask<Object> running;

  @Override
  protected String invoke(Method snippet) throws Exception {
    FutureTask<Object> task = new FutureTask<>(() -> snippet.invoke(null));
    running = task;
    Thread thread = new Thread(task, "snippet");
    // Spark's threads look for the classes of snippets where this thread would.
    thread.setContextClassLoader(snippet.getDeclaringClass().getClassLoader());
    thread.start();
    try {
      return valueString(task.get());
    } catch (CancellationException e) {
      throw new StoppedException();
    } catch (ExecutionException e) {
      throw asJShellWantsIt(e.getCause());
    } finally {
      running = null;
    }
  }

  private static Exception asJShellWantsIt(Throwable thrown) {
    Throwable cause = thrown instanceof InvocationTargetException ? thrown.getCause() : thrown;
    if (cause instanceof SPIResolutionException unresolved) {
      return new ResolutionException(unresolved.id(), unresolved.getStackTrace());
    }
    return new UserException(
        String.valueOf(cause.getMessage()), cause.getClass().getName(), cause.getStackTrace());
  }

  /** Ctrl-C: the reader gets the prompt back; a thread that does not listen goes on by itself. */
  @Override
  public void stop() {
    FutureTask<Object> task = running;
    if (task != null) {
      task.cancel(true);
    }
  }
}
