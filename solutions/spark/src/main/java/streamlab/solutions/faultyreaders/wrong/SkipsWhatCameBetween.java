package streamlab.solutions.faultyreaders.wrong;

import java.util.List;
import streamlab.exercise.WrongAnswer;
import streamlab.solutions.faultyreaders.MendedReaders;

/** Believes that a restart begins with what comes from then on. */
@WrongAnswer(misconception = "restart-from-latest", failsAt = "predicted")
public final class SkipsWhatCameBetween extends MendedReaders {

  @Override
  public List<Long> rowsOfStarts() {
    return List.of(60L, 0L, 0L);
  }
}
