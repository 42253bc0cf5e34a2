package streamlab.solutions.legalnames.wrong;

import java.util.Set;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.legalnames.LegalNames;
import streamlab.solutions.legalnames.LawThenShape;

/** Makes the new name alike, not the topics. */
@WrongAnswer(misconception = "collision-one-way", failsAt = "collisions")
public final class CollidesOneWay implements LegalNames {

  @Override
  public Verdict judge(String name, Set<String> topics) {
    if (topics.contains(name.replace('.', '_'))) {
      return Verdict.REFUSED;
    }
    return new LawThenShape().judge(name, Set.of());
  }
}
