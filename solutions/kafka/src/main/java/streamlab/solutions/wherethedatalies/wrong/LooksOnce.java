package streamlab.solutions.wherethedatalies.wrong;

import org.apache.kafka.clients.admin.Admin;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.wherethedatalies.WhereTheDataLies;
import streamlab.solutions.wherethedatalies.AsksTheBrokers;

/** Looks at the folders once and takes them for the truth. */
@WrongAnswer(misconception = "not-looked-again", failsAt = "grows")
public final class LooksOnce implements WhereTheDataLies {

  @Override
  public Report change(Admin admin, String topic, int partitions) throws Exception {
    Report right = new AsksTheBrokers().change(admin, topic, partitions);
    return new Report(right.before(), right.before(), right.records(), right.refused());
  }
}
