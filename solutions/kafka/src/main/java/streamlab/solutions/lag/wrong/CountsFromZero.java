package streamlab.solutions.lag.wrong;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.lag.Lag;
import streamlab.solutions.lag.ThreeQuestions;

/** Counts from 0 where there is no position. */
@WrongAnswer(misconception = "reads-from-zero", failsAt = "neverCommitted")
public final class CountsFromZero implements Lag {

  @Override
  public Report lag(Admin admin, String group) throws ExecutionException, InterruptedException {
    Report right = new ThreeQuestions().lag(admin, group);
    Map<TopicPartition, ListOffsetsResultInfo> ends =
        admin
            .listOffsets(
                right.withoutPosition().stream()
                    .collect(Collectors.toMap(Function.identity(), each -> OffsetSpec.latest())))
            .all()
            .get();
    Map<TopicPartition, Long> lags = new HashMap<>(right.lags());
    ends.forEach((partition, end) -> lags.put(partition, end.offset()));
    long total = lags.values().stream().mapToLong(Long::longValue).sum();
    return new Report(lags, Set.of(), total);
  }
}
