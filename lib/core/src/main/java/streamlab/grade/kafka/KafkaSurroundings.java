package streamlab.grade.kafka;

import java.util.List;
import java.util.concurrent.ExecutionException;
import streamlab.grade.run.Surroundings;
import streamlab.home.LabHome;
import streamlab.service.kafka.KafkaCluster;
import streamlab.service.kafka.KafkaLocator;

/** The lab's Kafka for graders: found or started once per JVM. */
public final class KafkaSurroundings implements Surroundings {

  private static KafkaCluster cluster;

  /** The cluster; started anew when the local broker went away. */
  static synchronized KafkaCluster cluster() {
    if (cluster == null || !cluster.isServing()) {
      cluster = KafkaLocator.find(LabHome.find(), System.getenv(), sentence -> {});
    }
    return cluster;
  }

  @Override
  public boolean serve(String need) {
    return need.equals("kafka");
  }

  @Override
  public void prepare() {
    try {
      cluster().admin().describeCluster().nodes().get();
    } catch (ExecutionException e) {
      // The first fact meets the same error and tells it.
      return;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public List<String> tidy() {
    return List.of();
  }
}
