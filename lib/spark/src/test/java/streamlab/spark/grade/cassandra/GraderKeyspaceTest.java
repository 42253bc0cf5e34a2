package streamlab.spark.grade.cassandra;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import streamlab.home.LabHome;

@DisplayName("A grader's keyspace")
class GraderKeyspaceTest {

  @TempDir Path folder;

  @Test
  @DisplayName("is nobody else's at the time")
  void own() {
    LabHome home = LabHome.at(folder);
    try (GraderKeyspace first = GraderKeyspace.claim(home);
        GraderKeyspace second = GraderKeyspace.claim(home)) {
      assertEquals("grades_1", first.name());
      assertEquals("grades_2", second.name());
    }
  }

  @Test
  @DisplayName("is taken over by the next grader: a hundred in turn need one")
  void takenOver() {
    LabHome home = LabHome.at(folder);
    for (int grader = 1; grader <= 100; grader++) {
      try (GraderKeyspace keyspace = GraderKeyspace.claim(home)) {
        assertEquals("grades_1", keyspace.name());
      }
    }
  }
}
