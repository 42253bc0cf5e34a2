package streamlab.solutions.legalnames.wrong;

import java.util.Set;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.legalnames.LegalNames;
import streamlab.solutions.legalnames.LawThenShape;

/** Is content with model and event type. */
@WrongAnswer(misconception = "two-parts", failsAt = "otherShapes")
public final class TwoPartsSuffice implements LegalNames {

  @Override
  public Verdict judge(String name, Set<String> topics) {
    Verdict verdict = new LawThenShape().judge(name, topics);
    return verdict != Verdict.REFUSED && name.matches("[a-z][a-z0-9]*(\\.[a-z][a-z0-9]*)+")
        ? Verdict.CONVENTIONAL
        : verdict;
  }
}
