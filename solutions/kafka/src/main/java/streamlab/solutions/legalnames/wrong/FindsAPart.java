package streamlab.solutions.legalnames.wrong;

import java.util.Set;
import java.util.regex.Pattern;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.legalnames.LegalNames;

/** Looks for a legal character, where all have to be. */
@WrongAnswer(misconception = "part-of-the-name", failsAt = "alphabet")
public final class FindsAPart implements LegalNames {

  @Override
  public Verdict judge(String name, Set<String> topics) {
    if (!Pattern.compile("[a-zA-Z0-9._-]+").matcher(name).find()
        || name.length() > 249
        || name.contains("/")
        || name.contains("@")
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
