package streamlab.solutions.legalnames.wrong;

import java.util.Set;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.legalnames.LegalNames;
import streamlab.solutions.legalnames.LawThenShape;

/** Never looks at the topics that are there. */
@WrongAnswer(misconception = "collision-overlooked", failsAt = "collisions")
public final class OverlooksCollisions implements LegalNames {

  @Override
  public Verdict judge(String name, Set<String> topics) {
    return new LawThenShape().judge(name, Set.of());
  }
}
