package streamlab.exercises.dealthepartitions;

import static streamlab.grade.Check.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import streamlab.grade.Check;
import streamlab.grade.Fact;
import streamlab.grade.Grader;
import streamlab.grade.kafka.KafkaSandbox;
import streamlab.grade.kafka.KafkaSandboxExtension;

@Grader(DealThePartitions.class)
@DisplayName("Deal the partitions")
@ExtendWith(KafkaSandboxExtension.class)
class DealThePartitionsGrader {

  private static Check.Outcome<List<String>> deal(
      DealThePartitions answer, int partitions, Map<String, Integer> groups) {
    Check check = check("the deal").given("partitions", partitions).given("members", groups);
    return new Misdeals(partitions, groups)
        .addTo(check)
        .that(Misdeals.lines(answer.deal(partitions, groups)));
  }

  private static void one(
      DealThePartitions answer, int partitions, int members, List<List<Integer>> expected) {
    deal(answer, partitions, Map.of("workers", members)).is(List.of("workers: " + expected));
  }

  /** Groups in this order: some wrong answers treat the first one better. */
  private static Map<String, Integer> groups(Object... namesAndMembers) {
    Map<String, Integer> groups = new LinkedHashMap<>();
    for (int i = 0; i < namesAndMembers.length; i += 2) {
      groups.put((String) namesAndMembers[i], (Integer) namesAndMembers[i + 1]);
    }
    return groups;
  }

  @Fact(order = 1)
  @DisplayName("a single member owns all partitions")
  void singleMember(DealThePartitions answer) {
    one(answer, 1, 1, List.of(List.of(0)));
    one(answer, 2, 1, List.of(List.of(0, 1)));
    one(answer, 4, 1, List.of(List.of(0, 1, 2, 3)));
  }

  @Fact(order = 2)
  @DisplayName("where the numbers go into each other, all have equally many")
  void even(DealThePartitions answer) {
    one(answer, 2, 2, List.of(List.of(0), List.of(1)));
    one(answer, 3, 3, List.of(List.of(0), List.of(1), List.of(2)));
    one(answer, 4, 2, List.of(List.of(0, 1), List.of(2, 3)));
  }

  @Fact(order = 3, points = 2)
  @DisplayName("surplus members own nothing")
  void surplus(DealThePartitions answer) {
    one(answer, 2, 3, List.of(List.of(0), List.of(1), List.of()));
    one(answer, 1, 4, List.of(List.of(0), List.of(), List.of(), List.of()));
    one(answer, 3, 4, List.of(List.of(0), List.of(1), List.of(2), List.of()));
  }

  @Fact(order = 4, points = 2)
  @DisplayName("where the numbers don't, the first members own one more")
  void uneven(DealThePartitions answer) {
    one(answer, 3, 2, List.of(List.of(0, 1), List.of(2)));
    one(answer, 4, 3, List.of(List.of(0, 1), List.of(2), List.of(3)));
    one(answer, 5, 3, List.of(List.of(0, 1), List.of(2, 3), List.of(4)));
  }

  @Fact(order = 5, points = 2)
  @DisplayName("each group is dealt all partitions")
  void secondGroup(DealThePartitions answer) {
    deal(answer, 3, groups("workers", 2, "auditors", 1))
        .is(List.of("auditors: [[0, 1, 2]]", "workers: [[0, 1], [2]]"));
    deal(answer, 1, groups("billing", 1, "mailing", 1, "audit", 2))
        .is(List.of("audit: [[0], []]", "billing: [[0]]", "mailing: [[0]]"));
  }

  @Fact(order = 6, points = 2)
  @DisplayName("Kafka deals three partitions to two groups as predicted")
  void asKafkaDeals(DealThePartitions answer, KafkaSandbox kafka) throws Exception {
    Map<String, Integer> groups = groups("workers", 2, "auditors", 1);
    deal(answer, 3, groups).is(Misdeals.lines(RealGroups.deal(kafka, 3, groups)));
  }

  @Fact(order = 7, points = 2)
  @DisplayName("Kafka deals seven partitions to six members of two groups as predicted")
  void hidden(DealThePartitions answer, KafkaSandbox kafka) throws Exception {
    Map<String, Integer> groups = groups("packers", 4, "drivers", 2);
    deal(answer, 7, groups).is(Misdeals.lines(RealGroups.deal(kafka, 7, groups)));
  }
}
