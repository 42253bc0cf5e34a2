package streamlab.exercises.twocontexts;

import java.util.List;
import java.util.Map;
import streamlab.exercise.NotStarted;

/** Your answer. */
public class MyTwoContexts implements TwoContexts {

  @Override
  public List<Map<String, Integer>> countInTurn(List<String> lines, Contexts contexts) {
    throw new NotStarted("count each line in a StreamingContext of its own.");
  }
}
