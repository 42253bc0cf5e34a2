package streamlab.check.rule;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The learner's file is delivered as the starting point keeps it for {@code lab reset}. */
final class StartingPointRule implements Rule {

  @Override
  public List<String> complaints(Subject subject) {
    Path answer = subject.exercise().answerFile(subject.home());
    Path start = subject.exercise().startingPoint(subject.home());
    Optional<String> delivered = subject.text(answer);
    Optional<String> kept = subject.text(start);
    if (delivered.isEmpty() || kept.isEmpty() || delivered.equals(kept)) {
      return List.of();
    }
    return List.of(
        subject.name(start)
            + " differs from "
            + answer.getFileName()
            + ": make them the same, byte for byte (./lab reset "
            + subject.exercise().name()
            + " puts the starting point back).");
  }
}
