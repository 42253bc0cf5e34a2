package streamlab.solutions.lag.wrong;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.TopicPartition;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.lag.Lag;
import streamlab.solutions.lag.ThreeQuestions;

/** Takes the committed position for that of the last record done. */
@WrongAnswer(misconception = "minus-one", failsAt = "sample")
public final class TakesOneAway implements Lag {

  @Override
  public Report lag(Admin admin, String group) throws ExecutionException, InterruptedException {
    Report right = new ThreeQuestions().lag(admin, group);
    Map<TopicPartition, Long> lags = new HashMap<>();
    right.lags().forEach((partition, lag) -> lags.put(partition, lag - 1));
    return new Report(lags, right.withoutPosition(), right.total() - lags.size());
  }
}
