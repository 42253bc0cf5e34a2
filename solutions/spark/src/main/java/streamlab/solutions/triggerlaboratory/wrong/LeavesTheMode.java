package streamlab.solutions.triggerlaboratory.wrong;

import streamlab.exercise.WrongAnswer;
import streamlab.solutions.triggerlaboratory.RepairedJob;

/** Leaves the output mode at its default. */
@WrongAnswer(misconception = "append-mode", failsAt = "speed")
public final class LeavesTheMode extends RepairedJob {

  @Override
  protected String mode() {
    return "append";
  }
}
