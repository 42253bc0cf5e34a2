package streamlab.solutions.compaction.wrong;

import java.util.List;
import java.util.stream.IntStream;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.compaction.Compaction;
import streamlab.solutions.compaction.NewestOfEachKey;

/** Closes the gaps. */
@WrongAnswer(misconception = "renumbers", failsAt = "newestOfEachKey")
public final class Renumbers implements Compaction {

  @Override
  public List<Entry> afterPass(List<Entry> log, long active, long expired) {
    List<Entry> left = new NewestOfEachKey().afterPass(log, active, expired);
    return IntStream.range(0, left.size())
        .mapToObj(i -> new Entry(i, left.get(i).time(), left.get(i).key(), left.get(i).value()))
        .toList();
  }
}
