package streamlab.exercises.twoqueries;

import static streamlab.grade.Check.check;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import streamlab.grade.Fact;
import streamlab.grade.Grader;
import streamlab.spark.grade.SparkSandbox;
import streamlab.spark.grade.SparkSandboxExtension;

@Grader(TwoQueries.class)
@ExtendWith(SparkSandboxExtension.class)
@DisplayName("Two queries")
class TwoQueriesGrader {

  /** From the end of a query on: many times what a right answer takes to notice it. */
  private static final Duration LIMIT = Duration.ofSeconds(2);

  private static final String NOT_YET = "it did not return";

  @Fact(order = 1)
  @DisplayName("a query that ended in the session before does not count")
  void sessionsPast(TwoQueries answer, SparkSandbox spark) throws Exception {
    Application.endAQuery(spark);
    try (Application application = Application.start(answer, spark)) {
      application.awaitBoth();
      check("what comes back before any of the two has ended")
          .given("in this session", "a query of another program has ended before")
          .smellsWhen("not-reset", outcome -> !outcome.equals(NOT_YET))
          .that(application.returned(Duration.ofMillis(300), NOT_YET))
          .is(NOT_YET);
      application.notifications().stop();
      check("what comes back when the first query is stopped")
          .that(application.returned(LIMIT, NOT_YET))
          .is(Application.NOTIFICATIONS);
    }
  }

  @Fact(order = 2)
  @DisplayName("both queries run under their names and write what comes")
  void bothRun(TwoQueries answer, SparkSandbox spark) throws Exception {
    try (Application application = Application.start(answer, spark)) {
      application.awaitBoth();
      application.notifications().send("n1", "n2");
      application.invoices().send("i1");
      check("what the first query wrote")
          .that(application.notifications().written())
          .is(List.of("n1", "n2"));
      check("what the second query wrote").that(application.invoices().written()).is(List.of("i1"));
    }
  }

  @Fact(order = 3)
  @DisplayName("each query has a checkpoint of its own below the folder")
  void checkpoints(TwoQueries answer, SparkSandbox spark) throws Exception {
    try (Application application = Application.start(answer, spark)) {
      application.awaitBoth();
      application.notifications().send("n1");
      application.invoices().send("i1");
      check("the number of checkpoints below the folder").that(application.checkpoints()).is(2);
    }
  }

  @Fact(order = 4)
  @DisplayName("a stop of the first query is noticed, and the second runs on")
  void firstStops(TwoQueries answer, SparkSandbox spark) throws Exception {
    try (Application application = Application.start(answer, spark)) {
      application.awaitBoth();
      application.notifications().stop();
      check("what comes back when the first query is stopped")
          .smells("awaits-the-second", NOT_YET)
          .that(application.returned(LIMIT, NOT_YET))
          .is(Application.NOTIFICATIONS);
      otherRuns(application.invoices());
    }
  }

  @Fact(order = 5, points = 2)
  @DisplayName("a failure of the first query is noticed, and the second runs on")
  void firstFails(TwoQueries answer, SparkSandbox spark) throws Exception {
    try (Application application = Application.start(answer, spark)) {
      application.awaitBoth();
      application.notifications().fail();
      check("what comes back when the first query fails")
          .smells("awaits-the-second", NOT_YET)
          .that(application.returned(LIMIT, NOT_YET))
          .is(Application.NOTIFICATIONS);
      otherRuns(application.invoices());
    }
  }

  @Fact(order = 6, points = 2)
  @DisplayName("a failure of the second query is noticed, and the first runs on")
  void secondFails(TwoQueries answer, SparkSandbox spark) throws Exception {
    try (Application application = Application.start(answer, spark)) {
      application.awaitBoth();
      application.invoices().fail();
      check("what comes back when the second query fails")
          .smells("awaits-the-first", NOT_YET)
          .that(application.returned(LIMIT, NOT_YET))
          .is(Application.INVOICES);
      otherRuns(application.notifications());
    }
  }

  private static void otherRuns(Side other) {
    check("whether the other query runs")
        .smells("stops-the-other", "it has ended")
        .that(other.query().isActive() ? "it runs" : "it has ended")
        .is("it runs");
  }
}
