package streamlab.solutions.legalnames.right;

import java.util.Set;
import java.util.stream.Collectors;
import streamlab.exercise.OtherRightAnswer;
import streamlab.exercises.legalnames.LegalNames;

/** Without regular expressions: looks at each character, and at the parts. */
@OtherRightAnswer("character by character, without regular expressions")
public final class SignBySign implements LegalNames {

  private static final String LOWER = "abcdefghijklmnopqrstuvwxyz";
  private static final String DIGITS = "0123456789";
  private static final String ALPHABET = LOWER + LOWER.toUpperCase() + DIGITS + "._-";

  @Override
  public Verdict judge(String name, Set<String> topics) {
    Set<String> taken =
        topics.stream().map(topic -> topic.replace('_', '.')).collect(Collectors.toSet());
    if (name.isEmpty()
        || name.length() > 249
        || name.equals(".")
        || name.equals("..")
        || !consistsOf(ALPHABET, name)
        || taken.contains(name.replace('_', '.'))) {
      return Verdict.REFUSED;
    }
    String[] parts = name.split("\\.", -1);
    for (String part : parts) {
      if (part.isEmpty()
          || !LOWER.contains(part.substring(0, 1))
          || !consistsOf(LOWER + DIGITS, part)) {
        return Verdict.LEGAL;
      }
    }
    return parts.length < 3 ? Verdict.LEGAL : Verdict.CONVENTIONAL;
  }

  private static boolean consistsOf(String signs, String text) {
    return text.chars().allMatch(sign -> signs.indexOf(sign) >= 0);
  }
}
