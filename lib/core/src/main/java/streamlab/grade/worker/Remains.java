package streamlab.grade.worker;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Threads that an answer leaves running: they would disturb whoever is graded next. */
final class Remains {

  private final Set<Thread> before = Set.copyOf(Thread.getAllStackTraces().keySet());

  /** A sentence to the learner for each kind of thread that is new and alive. */
  List<String> notes(Set<String> learnersClasses) {
    Set<String> notes = new LinkedHashSet<>();
    boolean client = false;
    for (Map.Entry<Thread, StackTraceElement[]> each : Thread.getAllStackTraces().entrySet()) {
      Thread thread = each.getKey();
      if (before.contains(thread) || !thread.isAlive()) {
        continue;
      }
      client |= thread.getName().startsWith("kafka-producer-network-thread");
      for (StackTraceElement frame : each.getValue()) {
        if (learnersClasses.contains(frame.getClassName())) {
          notes.add(
              "Your answer left a thread running (%s:%d); it was ended."
                  .formatted(frame.getFileName(), frame.getLineNumber()));
          break;
        }
      }
    }
    if (client) {
      notes.add("Your answer left a Kafka producer open; close each client you open.");
    }
    return List.copyOf(notes);
  }
}
