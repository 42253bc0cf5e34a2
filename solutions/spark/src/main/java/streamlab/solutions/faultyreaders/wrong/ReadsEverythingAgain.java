package streamlab.solutions.faultyreaders.wrong;

import java.util.List;
import streamlab.exercise.WrongAnswer;
import streamlab.solutions.faultyreaders.MendedReaders;

/** Believes that startingOffsets holds for each start. */
@WrongAnswer(misconception = "checkpoint-wins", failsAt = "predicted")
public final class ReadsEverythingAgain extends MendedReaders {

  @Override
  public List<Long> rowsOfStarts() {
    return List.of(60L, 60L, 64L);
  }
}
