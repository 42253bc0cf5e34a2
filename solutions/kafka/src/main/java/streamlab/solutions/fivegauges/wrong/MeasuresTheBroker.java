package streamlab.solutions.fivegauges.wrong;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.Node;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.fivegauges.FiveGauges;
import streamlab.solutions.fivegauges.AskedTogether;

/** Adds up everything that lies on the disks. */
@WrongAnswer(misconception = "disk-of-all-topics", failsAt = "disk")
public final class MeasuresTheBroker implements FiveGauges {

  @Override
  public Map<Gauge, Double> read(Producer<?, ?> producer, Admin admin, String group, String topic)
      throws Exception {
    Map<Gauge, Double> gauges =
        new EnumMap<>(new AskedTogether().read(producer, admin, group, topic));
    gauges.put(Gauge.DISK, bytes(admin));
    return gauges;
  }

  private static double bytes(Admin admin) throws Exception {
    List<Integer> brokers = admin.describeCluster().nodes().get().stream().map(Node::id).toList();
    return admin.describeLogDirs(brokers).allDescriptions().get().values().stream()
        .flatMap(dirs -> dirs.values().stream())
        .flatMap(dir -> dir.replicaInfos().values().stream())
        .mapToLong(each -> each.size())
        .sum();
  }
}
