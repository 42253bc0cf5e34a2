package streamlab.solutions.legalnames.wrong;

import java.util.Set;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.legalnames.LegalNames;

/** Asks Java what a letter is. */
@WrongAnswer(misconception = "any-letter", failsAt = "alphabet")
public final class AnyLetter implements LegalNames {

  @Override
  public Verdict judge(String name, Set<String> topics) {
    if (name.isEmpty()
        || name.length() > 249
        || !name.chars().allMatch(c -> Character.isLetterOrDigit(c) || "._-".indexOf(c) >= 0)
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
