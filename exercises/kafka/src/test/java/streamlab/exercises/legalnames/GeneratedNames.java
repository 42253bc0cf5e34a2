package streamlab.exercises.legalnames;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.kafka.common.internals.Topic;
import streamlab.exercises.legalnames.LegalNames.Verdict;

/** Names nobody wrote down, the same in each run, judged by Kafka's own class. */
final class GeneratedNames {

  private static final String SIGNS = "aZ09._-.b_";
  private static final String ODD_SIGNS = "/:@ ä\t";

  private GeneratedNames() {}

  /** A name, the topics that are there, and what is to be said. */
  record Proposal(String name, Set<String> topics, Verdict verdict) {}

  static List<Proposal> proposals() {
    Random random = new Random(7);
    List<Proposal> proposals = new ArrayList<>();
    while (proposals.size() < 400) {
      String name = name(random);
      String topic = random.nextBoolean() ? name.replace('.', '_') : name.replace('_', '.');
      // Half of the names meet a topic that differs in . and _ only, if in anything.
      Set<String> topics = Set.of(random.nextBoolean() ? topic : "rooms");
      if (!topics.contains(name)) {
        proposals.add(new Proposal(name, topics, verdict(name, topics)));
      }
    }
    return proposals;
  }

  private static String name(Random random) {
    StringBuilder name = new StringBuilder();
    int length = 1 + random.nextInt(8);
    for (int i = 0; i < length; i++) {
      String signs = random.nextInt(20) == 0 ? ODD_SIGNS : SIGNS;
      name.append(signs.charAt(random.nextInt(signs.length())));
    }
    return random.nextInt(4) == 0 ? "com.shop." + name : name.toString();
  }

  private static Verdict verdict(String name, Set<String> topics) {
    if (!Topic.isValid(name)
        || topics.stream().anyMatch(topic -> Topic.hasCollision(topic, name))) {
      return Verdict.REFUSED;
    }
    return name.matches("[a-z][a-z0-9]*(\\.[a-z][a-z0-9]*){2,}")
        ? Verdict.CONVENTIONAL
        : Verdict.LEGAL;
  }
}
