package streamlab.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary.Failure;

@DisplayName("A grader run as an IDE or Maven runs tests")
class FromAnIdeTest {

  @Test
  @DisplayName("takes the learner's own class, and is red and says so while that is not started")
  void notStarted() {
    SummaryGeneratingListener listener = new SummaryGeneratingListener();
    LauncherFactory.create()
        .execute(
            LauncherDiscoveryRequestBuilder.request()
                .selectors(DiscoverySelectors.selectClass(DoublingGrader.class))
                .build(),
            listener);
    assertEquals(3, listener.getSummary().getTestsFoundCount());
    assertEquals(0, listener.getSummary().getTestsSucceededCount());
    List<Failure> failures = listener.getSummary().getFailures();
    assertTrue(
        failures.stream()
            .allMatch(
                failure ->
                    failure.getException().getMessage().startsWith("Not started: write what")),
        failures::toString);
  }
}
