package streamlab.docker;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Whether there is a Docker engine with Compose; asked once per JVM. */
final class EngineCondition implements ExecutionCondition {

  private static final String REQUIRED = "STREAMLAB_REQUIRE";
  private static final Duration LIMIT = Duration.ofSeconds(20);
  private static Boolean found;

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    if (isThere()) {
      return ConditionEvaluationResult.enabled("a Docker engine answers");
    }
    if (isRequired()) {
      // Enabled: the tests fail by themselves, each by the sentence of what it missed.
      return ConditionEvaluationResult.enabled(REQUIRED + " asks for a Docker engine");
    }
    return ConditionEvaluationResult.disabled("no Docker engine");
  }

  private static boolean isRequired() {
    String list = System.getenv().getOrDefault(REQUIRED, "");
    return Arrays.asList(list.split("\\s*,\\s*")).contains("docker");
  }

  private static synchronized boolean isThere() {
    if (found == null) {
      found = answers();
      if (!found && !isRequired()) {
        System.out.println("The tests with Docker are skipped: no Docker engine answers here.");
      }
    }
    return found;
  }

  private static boolean answers() {
    try {
      return Docker.run(List.of("version"), LIMIT).ok()
          && Docker.run(List.of("compose", "version"), LIMIT).ok();
    } catch (java.io.IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
