package streamlab.solutions.lag.wrong;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.TopicPartition;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.lag.Lag;
import streamlab.solutions.lag.ThreeQuestions;

/** Reports topics that the group never read. */
@WrongAnswer(misconception = "every-topic", failsAt = "otherTopics")
public final class EveryTopic implements Lag {

  @Override
  public Report lag(Admin admin, String group) throws ExecutionException, InterruptedException {
    Report right = new ThreeQuestions().lag(admin, group);
    Set<TopicPartition> without = new HashSet<>(right.withoutPosition());
    for (String topic : admin.listTopics().names().get()) {
      if (right.lags().keySet().stream().noneMatch(each -> each.topic().equals(topic))) {
        without.add(new TopicPartition(topic, 0));
      }
    }
    return new Report(right.lags(), without, right.total());
  }
}
