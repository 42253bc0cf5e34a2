package streamlab.solutions.lag.wrong;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.TopicPartition;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.lag.Lag;
import streamlab.solutions.lag.ThreeQuestions;

/** Knows partition 0 only. */
@WrongAnswer(misconception = "first-partition", failsAt = "severalPartitions")
public final class FirstPartitionOnly implements Lag {

  @Override
  public Report lag(Admin admin, String group) throws ExecutionException, InterruptedException {
    Report right = new ThreeQuestions().lag(admin, group);
    Map<TopicPartition, Long> lags = new HashMap<>(right.lags());
    lags.keySet().removeIf(partition -> partition.partition() > 0);
    long total = lags.values().stream().mapToLong(Long::longValue).sum();
    return new Report(lags, Set.of(), total);
  }
}
