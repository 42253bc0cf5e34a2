package streamlab.solutions.wherethedatalies.wrong;

import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.wherethedatalies.WhereTheDataLies;
import streamlab.solutions.wherethedatalies.AsksTheBrokers;

/** Takes the next offset for the number of records. */
@WrongAnswer(misconception = "offset-as-count", failsAt = "deleted")
public final class TakesTheNextOffset implements WhereTheDataLies {

  @Override
  public Report change(Admin admin, String topic, int partitions) throws Exception {
    Report right = new AsksTheBrokers().change(admin, topic, partitions);
    Map<String, Long> records = new TreeMap<>();
    for (int i = 0; i < right.after().size(); i++) {
      TopicPartition each = new TopicPartition(topic, i);
      Map<TopicPartition, OffsetSpec> latest = Map.of(each, OffsetSpec.latest());
      records.put(each.toString(), admin.listOffsets(latest).partitionResult(each).get().offset());
    }
    return new Report(right.before(), right.after(), records, right.refused());
  }
}
