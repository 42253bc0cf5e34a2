package streamlab.solutions.compaction.right;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import streamlab.exercise.OtherRightAnswer;
import streamlab.exercises.compaction.Compaction;

/** Lets a map that keeps the order of insertion do the work. */
@OtherRightAnswer("one pass with a map that is put in order by taking out and inserting again")
public final class InsertAgain implements Compaction {

  @Override
  public List<Entry> afterPass(List<Entry> log, long active, long expired) {
    Map<String, Entry> closed = new LinkedHashMap<>();
    List<Entry> open = new ArrayList<>();
    for (Entry entry : log) {
      if (entry.offset() >= active) {
        open.add(entry);
      } else {
        closed.remove(entry.key());
        closed.put(entry.key(), entry);
      }
    }
    closed.values().removeIf(entry -> entry.value() == null && entry.offset() < expired);
    List<Entry> left = new ArrayList<>(closed.values());
    left.addAll(open);
    return left;
  }
}
