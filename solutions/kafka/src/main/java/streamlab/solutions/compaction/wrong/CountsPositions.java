package streamlab.solutions.compaction.wrong;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.compaction.Compaction;

/** Takes a record's position in the list for its offset. */
@WrongAnswer(misconception = "position-is-no-offset", failsAt = "secondPass")
public final class CountsPositions implements Compaction {

  @Override
  public List<Entry> afterPass(List<Entry> log, long active, long expired) {
    Map<String, Integer> newest = new HashMap<>();
    for (int i = 0; i < log.size() && i < active; i++) {
      newest.put(log.get(i).key(), i);
    }
    return IntStream.range(0, log.size())
        .filter(i -> i >= active || newest.get(log.get(i).key()) == i)
        .mapToObj(log::get)
        .filter(entry -> entry.value() != null || entry.offset() >= expired)
        .toList();
  }
}
