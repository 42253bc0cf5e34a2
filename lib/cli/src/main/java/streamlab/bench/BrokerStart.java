package streamlab.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import streamlab.home.LabHome;
import streamlab.service.kafka.PrivateBroker;

/** How long it takes until a new broker with an empty folder answers. */
final class BrokerStart {

  static final double GOAL = 1.5;

  private BrokerStart() {}

  static Measurement measure(LabHome home, Path folder, int rounds, Consumer<String> say) {
    List<Double> seconds = new ArrayList<>();
    for (int round = 1; round <= rounds; round++) {
      say.accept("broker, round " + round + " of " + rounds);
      long begun = System.nanoTime();
      try (PrivateBroker broker =
          PrivateBroker.start(home, folder.resolve("broker-" + round), Map.of())) {
        seconds.add((System.nanoTime() - begun) / 1e9);
      }
    }
    return new Measurement("broker ready", "s", seconds, GOAL);
  }
}
