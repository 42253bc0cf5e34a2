package streamlab.solutions.wherethedatalies.wrong;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.wherethedatalies.WhereTheDataLies;
import streamlab.solutions.wherethedatalies.AsksTheBrokers;

/** Numbers partitions from one. */
@WrongAnswer(misconception = "counts-from-one", failsAt = "grows")
public final class CountsFromOne implements WhereTheDataLies {

  @Override
  public Report change(Admin admin, String topic, int partitions) throws Exception {
    Report right = new AsksTheBrokers().change(admin, topic, partitions);
    Map<String, Long> records = new TreeMap<>();
    for (int i = 0; i < right.after().size(); i++) {
      records.put(topic + "-" + (i + 1), right.records().get(topic + "-" + i));
    }
    return new Report(
        fromOne(topic, right.before().size()),
        fromOne(topic, right.after().size()),
        records,
        right.refused());
  }

  private static Set<String> fromOne(String topic, int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(i -> topic + "-" + i)
        .collect(Collectors.toSet());
  }
}
