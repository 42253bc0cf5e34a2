package streamlab.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import streamlab.notebook.RunResult.Status;

@DisplayName("What the script reports")
class RunReaderTest {

  private final Cell cell = new Cell(0, "only", true, "f();", List.of(), List.of(), false);
  private final NotebookFile file =
      new NotebookFile(Path.of("03-x.ipynb"), "streamlab-kafka", "03", 30, List.of(cell));
  private final RunReader reader =
      new RunReader(file, Path.of("out"), Path.of("logs/run.log"), Duration.ofSeconds(7));

  @Test
  @DisplayName("is a pass with the number of expectations that held")
  void passed() throws Exception {
    RunResult result = read("passed", "\"text\": \"✓ one\\nno tick\\n✓ two\"");
    assertEquals(Status.PASSED, result.status());
    assertEquals("03-x: 2 expectations hold (4.2 s)", result.oneLine());
    assertTrue(RunReport.summary(List.of(result)).endsWith("1 of 1 passed, 4.2 s"));
  }

  @Test
  @DisplayName("is told with the failing cell, its source and the error")
  void failed() throws Exception {
    RunResult result =
        read("failed", "\"error\": {\"ename\": \"Error\", \"evalue\": \"a.B, no\\nmore\"}");
    assertEquals(
        "  Cell 1, only: B: no\n    | f();\n    more",
        RunReport.failure(result.failure().orElseThrow()));
    assertEquals("failed", RunReport.asMap(result).get("status"));
  }

  @Test
  @DisplayName("is told in a sentence when there is no error to show")
  void sentences() throws Exception {
    assertTrue(sentence("too slow").contains("after 7 s"));
    assertTrue(sentence("kernel died").contains("logs"));
    assertTrue(sentence("did not raise").contains("raises-exception"));
  }

  @Test
  @DisplayName("is told in a sentence when there is no kernel")
  void noKernel() throws Exception {
    String report = "{\"status\": \"no kernel\", \"reason\": \"NoSuchKernel: x\", \"cells\": []}";
    RunResult result = reader.read(new ObjectMapper().readTree(report));
    assertEquals(
        "  The kernel streamlab-kafka is not installed here: run ./lab start once.",
        RunReport.failure(result.failure().orElseThrow()));
  }

  private String sentence(String status) throws Exception {
    return read(status, "\"text\": \"\"").failure().orElseThrow().sentence();
  }

  private RunResult read(String status, String more) throws Exception {
    String report =
        """
        {"status": "%1$s", "seconds": 4.2, "kernelSeconds": 1,
         "cells": [{"id": "only", "index": 0, "status": "%1$s", "seconds": 1, %2$s}]}
        """
            .formatted(status, more);
    return reader.read(new ObjectMapper().readTree(report));
  }
}
