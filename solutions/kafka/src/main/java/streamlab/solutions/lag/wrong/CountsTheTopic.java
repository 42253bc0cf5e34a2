package streamlab.solutions.lag.wrong;

import java.util.HashMap;
import java.util.Map;
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

/** Takes what the topic holds for what is left to do. */
@WrongAnswer(misconception = "counts-the-topic", failsAt = "sample")
public final class CountsTheTopic implements Lag {

  @Override
  public Report lag(Admin admin, String group) throws ExecutionException, InterruptedException {
    Report right = new ThreeQuestions().lag(admin, group);
    Map<TopicPartition, ListOffsetsResultInfo> ends =
        admin
            .listOffsets(
                right.lags().keySet().stream()
                    .collect(Collectors.toMap(Function.identity(), each -> OffsetSpec.latest())))
            .all()
            .get();
    Map<TopicPartition, Long> lags = new HashMap<>();
    ends.forEach((partition, end) -> lags.put(partition, end.offset()));
    long total = lags.values().stream().mapToLong(Long::longValue).sum();
    return new Report(lags, right.withoutPosition(), total);
  }
}
