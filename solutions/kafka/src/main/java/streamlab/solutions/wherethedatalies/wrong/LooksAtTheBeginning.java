package streamlab.solutions.wherethedatalies.wrong;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.Node;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.wherethedatalies.WhereTheDataLies;
import streamlab.solutions.wherethedatalies.AsksTheBrokers;

/** Looks for names that begin with the name of the topic. */
@WrongAnswer(misconception = "neighbours-counted", failsAt = "neighbours")
public final class LooksAtTheBeginning implements WhereTheDataLies {

  @Override
  public Report change(Admin admin, String topic, int partitions) throws Exception {
    List<Integer> brokers = admin.describeCluster().nodes().get().stream().map(Node::id).toList();
    Report right = new AsksTheBrokers().change(admin, topic, partitions);
    Set<String> after =
        admin.describeLogDirs(brokers).allDescriptions().get().values().stream()
            .flatMap(broker -> broker.values().stream())
            .flatMap(disk -> disk.replicaInfos().keySet().stream())
            .map(Object::toString)
            .filter(folder -> folder.startsWith(topic + "-"))
            .collect(Collectors.toSet());
    return new Report(right.before(), after, right.records(), right.refused());
  }
}
