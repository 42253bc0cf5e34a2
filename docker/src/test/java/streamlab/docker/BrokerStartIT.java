package streamlab.docker;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testcontainers.kafka.KafkaContainer;
import streamlab.home.LabHome;
import streamlab.service.kafka.PrivateBroker;

/** Why the local broker is the default. */
@NeedsDocker
@DisplayName("Until a new broker answers")
class BrokerStartIT {

  private static final double GOAL = 0.5;

  @TempDir private Path folder;

  @Test
  @DisplayName("a JVM of the lab's takes less time than a container; the ratio is printed")
  void quicker() throws Exception {
    // The better of two each: the first one also reads jars and layers from the disk.
    double local = Math.min(local("one"), local("two"));
    double container = Math.min(container(), container());
    double ratio = local / container;
    String figures =
        String.format(
            Locale.ROOT,
            "Broker ready: local JVM %.1f s, Testcontainers %.1f s, ratio %.2f (goal %.2f)",
            local,
            container,
            ratio,
            GOAL);
    System.out.println(figures);
    // The goal is for a machine at rest; this holds on a busy one, too.
    assertTrue(ratio < 1, figures);
  }

  private double local(String name) {
    long begin = System.nanoTime();
    try (PrivateBroker broker =
        PrivateBroker.start(LabHome.find(), folder.resolve(name), Map.of())) {
      assertTrue(broker.port() > 0);
      return seconds(begin);
    }
  }

  private static double container() throws Exception {
    var image = TestcontainersIT.image();
    long begin = System.nanoTime();
    try (KafkaContainer container =
        new KafkaContainer(image).withStartupTimeout(TestcontainersIT.PATIENCE)) {
      container.start();
      return seconds(begin);
    }
  }

  private static double seconds(long begin) {
    return (System.nanoTime() - begin) / 1e9;
  }
}
