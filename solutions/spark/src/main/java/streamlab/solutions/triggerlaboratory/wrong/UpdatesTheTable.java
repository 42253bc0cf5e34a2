package streamlab.solutions.triggerlaboratory.wrong;

import streamlab.exercise.WrongAnswer;
import streamlab.solutions.triggerlaboratory.RepairedJob;

/** Hands over the changed buckets only. */
@WrongAnswer(misconception = "update-mode", failsAt = "goesOn")
public final class UpdatesTheTable extends RepairedJob {

  @Override
  protected String mode() {
    return "update";
  }
}
