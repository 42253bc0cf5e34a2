package streamlab.exercises.wherethedatalies;

import java.util.Optional;
import org.apache.kafka.clients.admin.NewTopic;

/** A topic beside the one that a fact is about. */
final class Neighbour {

  private Neighbour() {}

  static NewTopic of(String name) {
    return new NewTopic(name, Optional.of(1), Optional.empty());
  }
}
