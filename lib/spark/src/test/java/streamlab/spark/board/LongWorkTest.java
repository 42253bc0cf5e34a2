package streamlab.spark.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static streamlab.spark.Lab.progress;
import static streamlab.spark.Lab.spark;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Encoders;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import streamlab.show.Steps;

@DisplayName("Long work")
class LongWorkTest {

  private static final CountDownLatch TASKS_BEGUN = new CountDownLatch(1);
  private static final CountDownLatch GO_ON = new CountDownLatch(1);

  @Test
  @DisplayName("gives what it gives without a bar")
  void result() {
    assertEquals(10, progress("counting", () -> spark().range(10).count()));
  }

  @Test
  @DisplayName("fails as it fails without a bar")
  void failure() {
    Runnable failing =
        () -> {
          throw new IllegalStateException("no");
        };
    assertThrows(IllegalStateException.class, () -> progress("failing", failing));
  }

  @Test
  @DisplayName("knows its own tasks, and of what is done of them")
  void tasks() throws Exception {
    spark().range(3).count();
    try (BatchJobs jobs = new BatchJobs(spark().sparkContext())) {
      assertEquals(Optional.empty(), jobs.steps());
      CompletableFuture<Optional<Steps>> during =
          CompletableFuture.supplyAsync(
              () -> {
                await(TASKS_BEGUN);
                Optional<Steps> steps = jobs.steps();
                while (steps.isEmpty()) {
                  Thread.onSpinWait();
                  steps = jobs.steps();
                }
                GO_ON.countDown();
                return steps;
              });
      MapFunction<Long, Long> slow =
          n -> {
            TASKS_BEGUN.countDown();
            await(GO_ON);
            return n;
          };
      spark().range(0, 8, 1, 4).map(slow, Encoders.LONG()).collectAsList();
      assertEquals(Optional.of(new Steps(0, 4, "tasks")), during.get());
      jobs.whole("");
      assertEquals(Optional.of(new Steps(4, 4, "tasks")), jobs.steps());
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
