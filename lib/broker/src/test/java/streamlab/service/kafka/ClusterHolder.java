package streamlab.service.kafka;

import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import streamlab.Lab;

/** A program that uses a cluster as a chapter's cells do, until its input ends. */
public final class ClusterHolder {

  private ClusterHolder() {}

  /** Prints the cluster's process ids, then waits. */
  public static void main(String[] arguments) throws IOException {
    PrivateCluster cluster = Lab.kafkaCluster(Lab.chapter("12"), 1, Map.of());
    cluster.send("held", "hello");
    System.out.println(
        Stream.of(cluster.broker(1), cluster.controller())
            .map(node -> Long.toString(node.process().pid()))
            .collect(Collectors.joining(" ", "pids ", "")));
    while (System.in.read() >= 0) {
      continue;
    }
    System.exit(0);
  }
}
