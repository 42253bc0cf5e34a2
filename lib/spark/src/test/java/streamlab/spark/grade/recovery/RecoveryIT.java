package streamlab.spark.grade.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import streamlab.error.LabException;
import streamlab.grade.FactFailed;
import streamlab.spark.Lab;
import streamlab.spark.grade.recovery.sample.CopiesWords;
import streamlab.spark.grade.recovery.sample.KeepWords;
import streamlab.spark.grade.recovery.sample.Throws;

@DisplayName("An answer in a JVM of its own")
class RecoveryIT {

  @Test
  @DisplayName("is killed at its commit and started again on the same checkpoint")
  void killedAndRestarted() throws Exception {
    try (Recovery recovery = new Recovery()) {
      Path in = recovery.folder("in");
      Path out = recovery.folder("out");
      Path checkpoint = recovery.folder("checkpoint");
      KeepWords answer = new CopiesWords();
      recovery.drop(in, "1.txt", "hello", "", "hi");
      recovery.killAt("commits/0", answer, KeepWords.class, "start", in, out, checkpoint);
      assertTrue(Files.exists(checkpoint.resolve("offsets/0")));
      assertFalse(Files.exists(checkpoint.resolve("commits/0")));
      recovery.drop(in, "2.txt", "ho");
      RunEnd end = recovery.restart(() -> answer.start(Lab.spark(), in, out, checkpoint));
      assertEquals("came to its end", end.toString());
      assertEquals(List.of("hello", "hi", "ho"), recovery.rows(out, "json", "value string"));
    }
  }

  @Test
  @DisplayName("that never comes to the kill fails the fact, with its error in a line")
  void neverThere() throws Exception {
    try (Recovery recovery = new Recovery()) {
      Path any = recovery.folder("any");
      FactFailed failed =
          assertThrows(
              FactFailed.class,
              () ->
                  recovery.killAt(
                      "commits/0", new Throws(), KeepWords.class, "start", any, any, any));
      assertEquals("failed: IllegalStateException: no words", failed.actualText());
    }
  }

  @Test
  @DisplayName("can't be a lambda, and the learner is told what to write")
  void lambda() throws Exception {
    try (Recovery recovery = new Recovery()) {
      KeepWords lambda = (spark, input, output, checkpoint) -> null;
      LabException refused =
          assertThrows(
              LabException.class,
              () -> recovery.killAt("commits/0", lambda, KeepWords.class, "start"));
      assertTrue(refused.getMessage().contains("class MyKeepWords implements KeepWords"));
    }
  }
}
