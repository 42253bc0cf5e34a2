package streamlab.solutions.legalnames.wrong;

import java.util.Set;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.legalnames.LegalNames;

/** Takes the character class as older notes print it. */
@WrongAnswer(misconception = "hyphen-as-range", failsAt = "hyphen")
public final class HyphenInTheMiddle implements LegalNames {

  @Override
  public Verdict judge(String name, Set<String> topics) {
    if (!name.matches("[a-zA-Z0-9.-_]{1,249}")
        || Set.of(".", "..").contains(name)
        || collides(name, topics)) {
      return Verdict.REFUSED;
    }
    return name.matches("[a-z][a-z0-9]*(\\.[a-z][a-z0-9]*){2,}")
        ? Verdict.CONVENTIONAL
        : Verdict.LEGAL;
  }

  private static boolean collides(String name, Set<String> topics) {
    return topics.stream()
        .anyMatch(topic -> topic.replace('.', '_').equals(name.replace('.', '_')));
  }
}
