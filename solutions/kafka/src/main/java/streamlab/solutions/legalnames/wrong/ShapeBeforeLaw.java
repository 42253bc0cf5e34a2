package streamlab.solutions.legalnames.wrong;

import java.util.Set;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.legalnames.LegalNames;
import streamlab.solutions.legalnames.LawThenShape;

/** Praises the shape before it asks for the law. */
@WrongAnswer(misconception = "shape-before-law", failsAt = "lawFirst")
public final class ShapeBeforeLaw implements LegalNames {

  @Override
  public Verdict judge(String name, Set<String> topics) {
    if (name.matches("[a-z][a-z0-9]*(\\.[a-z][a-z0-9]*){2,}")) {
      return Verdict.CONVENTIONAL;
    }
    return new LawThenShape().judge(name, topics);
  }
}
