package streamlab.solutions.wherethedatalies.wrong;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewPartitions;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.wherethedatalies.WhereTheDataLies;
import streamlab.solutions.wherethedatalies.AsksTheBrokers;

/** Does not expect to be refused. */
@WrongAnswer(misconception = "refusal-surfaces", failsAt = "refused")
public final class LetsTheRefusalOut implements WhereTheDataLies {

  @Override
  public Report change(Admin admin, String topic, int partitions) throws Exception {
    int now =
        admin.describeTopics(List.of(topic)).allTopicNames().get().get(topic).partitions().size();
    if (partitions <= now) {
      admin.createPartitions(Map.of(topic, NewPartitions.increaseTo(partitions))).all().get();
    }
    return new AsksTheBrokers().change(admin, topic, partitions);
  }
}
