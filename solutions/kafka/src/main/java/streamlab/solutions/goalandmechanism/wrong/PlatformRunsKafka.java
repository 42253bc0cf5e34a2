package streamlab.solutions.goalandmechanism.wrong;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.goalandmechanism.GoalAndMechanism;
import streamlab.solutions.goalandmechanism.FilledInSheet;

/** Believes that the platform looks after Kafka, too. */
@WrongAnswer(misconception = "platform-runs-kafka", failsAt = "duties")
public final class PlatformRunsKafka implements GoalAndMechanism {

  @Override
  public Sheet sheet() {
    Sheet right = new FilledInSheet().sheet();
    Map<Way, Set<Duty>> duties = new HashMap<>(right.duties());
    duties.put(Way.CONTAINERS, Set.of(Duty.TOPICS_AND_CLIENTS));
    return new Sheet(right.aims(), duties);
  }
}
