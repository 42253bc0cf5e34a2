package streamlab.solutions.legalnames.right;

import java.util.Set;
import org.apache.kafka.common.internals.Topic;
import streamlab.exercise.OtherRightAnswer;
import streamlab.exercises.legalnames.LegalNames;

/** Asks the class by which Kafka itself judges names. */
@OtherRightAnswer("the class by which Kafka itself judges names")
public final class KafkasOwnRules implements LegalNames {

  @Override
  public Verdict judge(String name, Set<String> topics) {
    if (!Topic.isValid(name)
        || topics.stream().anyMatch(topic -> Topic.hasCollision(topic, name))) {
      return Verdict.REFUSED;
    }
    String[] parts = name.split("\\.", -1);
    boolean follows = parts.length >= 3;
    for (String part : parts) {
      follows &= part.matches("[a-z][a-z0-9]*");
    }
    return follows ? Verdict.CONVENTIONAL : Verdict.LEGAL;
  }
}
