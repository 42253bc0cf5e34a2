package streamlab.notebooks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import streamlab.check.CheckLines;
import streamlab.check.CheckReport;
import streamlab.check.LabCheck;
import streamlab.check.Problem;
import streamlab.home.LabHome;

/** {@code lab check} as a part of the build, which refuses a weak grader. */
@DisplayName("The exercises")
class ExercisesIT {

  @Test
  @DisplayName("are complete, and their graders tell right answers from wrong ones")
  void nothingToMend() {
    CheckLines lines = new CheckLines(System.out, false);
    CheckReport report = new LabCheck(LabHome.find(), lines, 1).all();
    lines.end(report);
    List<String> weak =
        report.problems().stream()
            .map(Problem::sentence)
            .filter(sentence -> !isLearnersWork(sentence))
            .toList();
    assertEquals("", String.join("\n", weak));
  }

  /** A learner who has begun to answer has a sound project; CI compares the files itself. */
  private static boolean isLearnersWork(String sentence) {
    return sentence.contains("starting-point.txt differs from My");
  }
}
