package streamlab.doctor;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import streamlab.error.LabException;
import streamlab.home.LabHome;

/** All checks, in the order in which one builds on another. */
public final class Doctor {

  /** Follows the checks as they are made. */
  public interface Listener {
    /** A check begins; it may take some seconds. */
    void begins(String name);

    /** A check is done. */
    void found(String name, Finding finding);
  }

  private final Map<String, Check> checks = new LinkedHashMap<>();

  /** The checks of a checkout. */
  public Doctor(LabHome home) {
    ToolChecks tools = new ToolChecks(home, System.getenv());
    MachineChecks machine = new MachineChecks(home);
    LabChecks lab = new LabChecks(home, System.getenv());
    checks.put("Java", tools::java);
    checks.put("Maven", tools::maven);
    checks.put("Python", tools::python);
    checks.put("Docker", tools::docker);
    checks.put("Ports", machine::ports);
    checks.put("Memory", machine::memory);
    checks.put("Disk", machine::disk);
    checks.put("Kernel, Kafka half", () -> lab.kernel("kafka"));
    checks.put("Kernel, Spark half", () -> lab.kernel("spark"));
    checks.put("Kafka round trip", lab::kafka);
    checks.put("Spark round trip", lab::spark);
  }

  /** Makes all checks; true when nothing that is needed is broken. */
  public boolean examine(Listener listener) {
    boolean well = true;
    for (Map.Entry<String, Check> check : checks.entrySet()) {
      listener.begins(check.getKey());
      Finding finding = look(check.getValue());
      listener.found(check.getKey(), finding);
      well &= finding.ok();
    }
    return well;
  }

  private static Finding look(Check check) {
    try {
      return check.look();
    } catch (LabException e) {
      return Finding.mend(e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Finding.mend("interrupted");
    } catch (IOException | RuntimeException e) {
      return Finding.mend(e + ": is this an error of the lab's? Tell its authors.");
    }
  }
}
