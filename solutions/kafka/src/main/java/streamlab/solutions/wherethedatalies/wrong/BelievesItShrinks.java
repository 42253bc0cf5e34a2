package streamlab.solutions.wherethedatalies.wrong;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.wherethedatalies.WhereTheDataLies;
import streamlab.solutions.wherethedatalies.AsksTheBrokers;

/** Reports what should have come of it, and looks at no answer. */
@WrongAnswer(misconception = "shrinks", failsAt = "refused")
public final class BelievesItShrinks implements WhereTheDataLies {

  @Override
  public Report change(Admin admin, String topic, int partitions) throws Exception {
    Report right = new AsksTheBrokers().change(admin, topic, partitions);
    Set<String> wished =
        IntStream.range(0, partitions).mapToObj(i -> topic + "-" + i).collect(Collectors.toSet());
    Map<String, Long> records =
        wished.stream()
            .collect(
                Collectors.toMap(each -> each, each -> right.records().getOrDefault(each, 0L)));
    return new Report(right.before(), wished, records, false);
  }
}
