package streamlab.solutions.legalnames;

import java.util.Set;
import java.util.regex.Pattern;
import streamlab.exercise.Solution;
import streamlab.exercises.legalnames.LegalNames;

/** Kafka's rules first, then the convention. */
@Solution
public final class LawThenShape implements LegalNames {

  private static final Pattern LEGAL = Pattern.compile("[a-zA-Z0-9._-]{1,249}");
  private static final Pattern CONVENTION =
      Pattern.compile("[a-z][a-z0-9]*(\\.[a-z][a-z0-9]*){2,}");
  private static final Set<String> RESERVED = Set.of(".", "..");

  @Override
  public Verdict judge(String name, Set<String> topics) {
    boolean legal = LEGAL.matcher(name).matches() && !RESERVED.contains(name);
    boolean collides = topics.stream().anyMatch(topic -> alike(topic).equals(alike(name)));
    if (!legal || collides) {
      return Verdict.REFUSED;
    }
    return CONVENTION.matcher(name).matches() ? Verdict.CONVENTIONAL : Verdict.LEGAL;
  }

  /** Kafka's metrics can't tell a period from an underscore. */
  private static String alike(String name) {
    return name.replace('.', '_');
  }
}
