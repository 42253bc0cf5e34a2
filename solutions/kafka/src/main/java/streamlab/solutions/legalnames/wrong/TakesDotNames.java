package streamlab.solutions.legalnames.wrong;

import java.util.Set;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.legalnames.LegalNames;

/** Knows the alphabet and forgets what dots mean to a file system. */
@WrongAnswer(misconception = "dot-names", failsAt = "dots")
public final class TakesDotNames implements LegalNames {

  @Override
  public Verdict judge(String name, Set<String> topics) {
    if (!name.matches("[a-zA-Z0-9._-]{1,249}") || collides(name, topics)) {
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
