package streamlab.exercises.legalnames;

import java.util.Set;
import streamlab.exercise.NotStarted;

/** Your answer. */
public class MyLegalNames implements LegalNames {

  @Override
  public Verdict judge(String name, Set<String> topics) {
    throw new NotStarted("write what Kafka and the convention say to a name.");
  }
}
