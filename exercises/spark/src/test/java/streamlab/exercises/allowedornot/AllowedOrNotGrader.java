package streamlab.exercises.allowedornot;

import static streamlab.grade.Check.check;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import streamlab.exercises.allowedornot.AllowedOrNot.Mode;
import streamlab.exercises.allowedornot.AllowedOrNot.Query;
import streamlab.exercises.allowedornot.AllowedOrNot.Sink;
import streamlab.grade.Check;
import streamlab.grade.Fact;
import streamlab.grade.Grader;
import streamlab.spark.grade.SparkSandbox;
import streamlab.spark.grade.SparkSandboxExtension;

@Grader(AllowedOrNot.class)
@ExtendWith(SparkSandboxExtension.class)
@DisplayName("Allowed or not?")
class AllowedOrNotGrader {

  @Fact(order = 1)
  @DisplayName("a filter hands over rows that never change, in append and in update mode")
  void filter(AllowedOrNot answer, SparkSandbox sandbox, @TempDir Path folder) {
    Attempts attempts = new Attempts(sandbox, folder);
    tries(answer, attempts, Query.FILTER, Mode.APPEND, Sink.NOOP, null);
    tries(answer, attempts, Query.FILTER, Mode.UPDATE, Sink.NOOP, null);
  }

  @Fact(order = 2)
  @DisplayName("a count by word changes: which modes take it")
  void count(AllowedOrNot answer, SparkSandbox sandbox, @TempDir Path folder) {
    Attempts attempts = new Attempts(sandbox, folder);
    tries(answer, attempts, Query.COUNT, Mode.APPEND, Sink.NOOP, "count-in-append");
    tries(answer, attempts, Query.COUNT, Mode.UPDATE, Sink.NOOP, null);
    tries(answer, attempts, Query.COUNT, Mode.COMPLETE, Sink.NOOP, null);
  }

  @Fact(order = 3, points = 2)
  @DisplayName("complete mode without an aggregation")
  void complete(AllowedOrNot answer, SparkSandbox sandbox, @TempDir Path folder) {
    Attempts attempts = new Attempts(sandbox, folder);
    for (Query query : List.of(Query.FILTER, Query.LIMIT, Query.DISTINCT)) {
      tries(answer, attempts, query, Mode.COMPLETE, Sink.NOOP, "complete-without-aggregation");
    }
  }

  @Fact(order = 4, points = 2)
  @DisplayName("limit and distinct in append and in update mode")
  void limitAndDistinct(AllowedOrNot answer, SparkSandbox sandbox, @TempDir Path folder) {
    Attempts attempts = new Attempts(sandbox, folder);
    tries(answer, attempts, Query.LIMIT, Mode.APPEND, Sink.NOOP, "limit-unsupported");
    tries(answer, attempts, Query.LIMIT, Mode.UPDATE, Sink.NOOP, "limit-in-update");
    tries(answer, attempts, Query.DISTINCT, Mode.APPEND, Sink.NOOP, "distinct-unsupported");
    tries(answer, attempts, Query.DISTINCT, Mode.UPDATE, Sink.NOOP, "distinct-unsupported");
  }

  @Fact(order = 5)
  @DisplayName("sorting, alone and after a count")
  void sorting(AllowedOrNot answer, SparkSandbox sandbox, @TempDir Path folder) {
    Attempts attempts = new Attempts(sandbox, folder);
    for (Mode mode : Mode.values()) {
      tries(answer, attempts, Query.SORT, mode, Sink.NOOP, "sorts-everything");
      boolean whole = mode == Mode.COMPLETE;
      tries(
          answer,
          attempts,
          Query.COUNT_THEN_SORT,
          mode,
          Sink.NOOP,
          whole ? "never-sorts" : "sorts-everything");
    }
  }

  @Fact(order = 6, points = 2)
  @DisplayName("a count by window, without and with a watermark")
  void windows(AllowedOrNot answer, SparkSandbox sandbox, @TempDir Path folder) {
    Attempts attempts = new Attempts(sandbox, folder);
    tries(answer, attempts, Query.WINDOW_COUNT, Mode.APPEND, Sink.NOOP, "window-is-enough");
    Query watermarked = Query.WINDOW_COUNT_WITH_WATERMARK;
    tries(answer, attempts, watermarked, Mode.APPEND, Sink.NOOP, "append-never-aggregates");
    for (Mode mode : List.of(Mode.UPDATE, Mode.COMPLETE)) {
      tries(answer, attempts, Query.WINDOW_COUNT, mode, Sink.NOOP, null);
      tries(answer, attempts, watermarked, mode, Sink.NOOP, null);
    }
  }

  @Fact(order = 7)
  @DisplayName("a join of two streams, and a sum over all rows so far")
  void joinAndSum(AllowedOrNot answer, SparkSandbox sandbox, @TempDir Path folder) {
    Attempts attempts = new Attempts(sandbox, folder);
    Query join = Query.JOIN_OF_TWO_STREAMS;
    tries(answer, attempts, join, Mode.APPEND, Sink.NOOP, null);
    tries(answer, attempts, join, Mode.UPDATE, Sink.NOOP, "join-in-update");
    tries(answer, attempts, join, Mode.COMPLETE, Sink.NOOP, "complete-without-aggregation");
    for (Mode mode : Mode.values()) {
      tries(answer, attempts, Query.RUNNING_SUM, mode, Sink.NOOP, "running-sum");
    }
  }

  @Fact(order = 8, points = 2)
  @DisplayName("files: what the mode asks of the sink")
  void files(AllowedOrNot answer, SparkSandbox sandbox, @TempDir Path folder) {
    Attempts attempts = new Attempts(sandbox, folder);
    Query query = Query.WINDOW_COUNT_WITH_WATERMARK;
    tries(answer, attempts, query, Mode.APPEND, Sink.PARQUET, null);
    tries(answer, attempts, query, Mode.UPDATE, Sink.PARQUET, "update-on-files");
    tries(answer, attempts, query, Mode.COMPLETE, Sink.PARQUET, "complete-on-files");
    tries(answer, attempts, Query.FILTER, Mode.UPDATE, Sink.PARQUET, "update-on-files");
    tries(answer, attempts, query, Mode.COMPLETE, Sink.CONSOLE, null);
  }

  @Fact(order = 9, points = 2)
  @DisplayName("all queries and modes again, into files and into foreachBatch")
  void otherSinks(AllowedOrNot answer, SparkSandbox sandbox, @TempDir Path folder) {
    Attempts attempts = new Attempts(sandbox, folder);
    for (Sink sink : List.of(Sink.PARQUET, Sink.FOREACH_BATCH)) {
      for (Query query : Query.values()) {
        for (Mode mode : Mode.values()) {
          tries(answer, attempts, query, mode, sink, null);
        }
      }
    }
  }

  private static void tries(
      AllowedOrNot answer,
      Attempts attempts,
      Query query,
      Mode mode,
      Sink sink,
      String misconception) {
    boolean works = attempts.works(query, mode, sink);
    Check check =
        check("whether it works, as Spark said when it was tried")
            .given("query", query)
            .given("mode", mode)
            .given("sink", sink);
    if (misconception != null) {
      check.smells(misconception, !works);
    }
    check.that(answer.works(query, mode, sink)).is(works);
  }
}
