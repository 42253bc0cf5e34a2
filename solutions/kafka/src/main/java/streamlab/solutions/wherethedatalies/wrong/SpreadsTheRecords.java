package streamlab.solutions.wherethedatalies.wrong;

import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.wherethedatalies.WhereTheDataLies;
import streamlab.solutions.wherethedatalies.AsksTheBrokers;

/** Believes that the records are spread over the new partitions. */
@WrongAnswer(misconception = "records-spread", failsAt = "recordsStay")
public final class SpreadsTheRecords implements WhereTheDataLies {

  @Override
  public Report change(Admin admin, String topic, int partitions) throws Exception {
    Report right = new AsksTheBrokers().change(admin, topic, partitions);
    long all = right.records().values().stream().mapToLong(Long::longValue).sum();
    Map<String, Long> spread =
        right.after().stream()
            .collect(Collectors.toMap(each -> each, each -> all / right.after().size()));
    return new Report(right.before(), right.after(), spread, right.refused());
  }
}
