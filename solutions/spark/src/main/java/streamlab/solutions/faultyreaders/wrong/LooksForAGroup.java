package streamlab.solutions.faultyreaders.wrong;

import java.util.List;
import streamlab.exercise.WrongAnswer;
import streamlab.solutions.faultyreaders.MendedReaders;

/** Believes that the offsets are kept in Kafka, as those of a group are. */
@WrongAnswer(misconception = "group-keeps-offsets", failsAt = "reader4")
public final class LooksForAGroup extends MendedReaders {

  @Override
  public List<Cause> causes() {
    return List.of(Cause.NO_BROKER, Cause.SPARK_DECIDES, Cause.OTHER_TYPE, Cause.GROUP_OFFSETS);
  }
}
