package streamlab.spark.grade.recovery;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.StreamingQuery;
import streamlab.error.LabException;
import streamlab.spark.Lab;
import streamlab.spark.restart.KillPoint;
import streamlab.spark.stream.Queries;

/**
 * The program of a JVM that runs one answer for a grader: gets Spark ready, waits to be told what
 * to run, runs it and says how it ended. It ends at once when the grader's JVM does.
 */
public final class RecoveryMain {

  private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();

  private RecoveryMain() {}

  /** Works until its task is done or its input ends. */
  public static void main(String[] arguments) throws Exception {
    RecoveryMain main = new RecoveryMain();
    Thread ears = new Thread(main::listen, "grader");
    ears.setDaemon(true);
    ears.start();
    AskingLoader loader = new AskingLoader(RecoveryMain.class.getClassLoader(), main::bytes);
    // Spark's tasks look for an answer's classes where this thread would.
    Thread.currentThread().setContextClassLoader(loader);
    RecoveryWarmup.run(Lab.spark());
    say(Wire.READY);
    List<String> task = Wire.texts(main.heard.take());
    say(main.ended(loader, Task.of(task)));
    Runtime.getRuntime().halt(0);
  }

  private void listen() {
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        heard.add(line);
      }
    } catch (IOException e) {
      // The same as its end: nobody is there any more.
      System.err.println(e);
    }
    Runtime.getRuntime().halt(1);
  }

  private static void say(String line) {
    System.out.println(Wire.OURS + line);
    System.out.flush();
  }

  private synchronized byte[] bytes(String className) {
    say(Wire.line(Wire.CLASS, List.of(className)));
    try {
      byte[] bytes = Wire.bytes(heard.take());
      return bytes.length == 0 ? null : bytes;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LabException("Waiting for the class " + className + " was interrupted.", e);
    }
  }

  private String ended(AskingLoader loader, Task task) {
    try {
      loader.askFirst(task.askFirst());
      KillPoint.standAt(task.killPoint());
      queries(call(loader, task)).forEach(RecoveryMain::toItsEnd);
      return Wire.DONE;
    } catch (InvocationTargetException e) {
      return failed(e.getCause());
    } catch (Throwable e) {
      return failed(e);
    }
  }

  private static Object call(ClassLoader loader, Task task) throws ReflectiveOperationException {
    Constructor<?> constructor = loader.loadClass(task.type()).getDeclaredConstructor();
    constructor.setAccessible(true);
    Method method =
        Arrays.stream(loader.loadClass(task.exercise()).getMethods())
            .filter(each -> each.getName().equals(task.method()))
            .findFirst()
            .orElseThrow(() -> new NoSuchMethodException(task.method()));
    method.setAccessible(true);
    return method.invoke(constructor.newInstance(), arguments(method, task.arguments()));
  }

  private static Object[] arguments(Method method, List<String> texts) {
    Iterator<String> next = texts.iterator();
    return Arrays.stream(method.getParameterTypes())
        .map(
            type ->
                type == SparkSession.class
                    ? Lab.spark()
                    : type == Path.class ? Path.of(next.next()) : next.next())
        .toArray();
  }

  private static List<StreamingQuery> queries(Object returned) {
    List<StreamingQuery> queries = new ArrayList<>();
    if (returned instanceof Iterable<?> several) {
      several.forEach(each -> queries.add((StreamingQuery) each));
    } else {
      queries.add((StreamingQuery) returned);
    }
    if (queries.stream().anyMatch(Objects::isNull)) {
      throw new LabException("What came back is null: return the query that start() gave.");
    }
    return queries;
  }

  private static void toItsEnd(StreamingQuery query) {
    Queries.untilCaughtUp(query);
    Queries.stop(query);
  }

  private static String failed(Throwable thrown) {
    return Wire.line(Wire.FAILED, List.of(RunEnd.failedWith(thrown).error()));
  }
}
