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

/** Takes the place where a consumer would start, the end, for a position. */
@WrongAnswer(misconception = "position-not-committed", failsAt = "neverCommitted")
public final class AsksForPosition implements Lag {

  @Override
  public Report lag(Admin admin, String group) throws ExecutionException, InterruptedException {
    Report right = new ThreeQuestions().lag(admin, group);
    Map<TopicPartition, Long> lags = new HashMap<>(right.lags());
    right.withoutPosition().forEach(partition -> lags.put(partition, 0L));
    return new Report(lags, Set.of(), right.total());
  }
}
