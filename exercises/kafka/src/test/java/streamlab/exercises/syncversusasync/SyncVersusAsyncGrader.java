package streamlab.exercises.syncversusasync;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import streamlab.exercises.syncversusasync.SyncVersusAsync.Way;
import streamlab.grade.Check;
import streamlab.grade.Fact;
import streamlab.grade.Grader;
import streamlab.grade.kafka.KafkaSandbox;
import streamlab.grade.kafka.KafkaSandboxExtension;

@Grader(SyncVersusAsync.class)
@DisplayName("Synchronous or asynchronous?")
@ExtendWith(KafkaSandboxExtension.class)
class SyncVersusAsyncGrader {

  private static final String LARGE = "too large ".repeat(40);
  private static final List<String> ORDERS = orders("order", 200);

  private static List<String> orders(String word, int count) {
    return IntStream.range(0, count).mapToObj(i -> word + " " + i).toList();
  }

  /** Values with a refused one at each of these places. */
  private static List<String> with(List<String> values, int... places) {
    List<String> all = new ArrayList<>(values);
    for (int place : places) {
      all.add(place, LARGE + place);
    }
    return all;
  }

  private static void deliversAll(Delivery delivery, List<String> expected) {
    delivery
        .check("the values in the topic when the call returned")
        .that(delivery.arrived())
        .is(expected);
  }

  @Fact(order = 1)
  @DisplayName("waiting for each delivers all 200 values, in order")
  void waitingDelivers(SyncVersusAsync answer, KafkaSandbox kafka) throws Exception {
    deliversAll(Delivery.of(answer, kafka, Way.WAIT_FOR_EACH, ORDERS), ORDERS);
  }

  @Fact(order = 2, points = 2)
  @DisplayName("sending on delivers all 200 values, in order, before the call returns")
  void sendingOnDelivers(SyncVersusAsync answer, KafkaSandbox kafka) throws Exception {
    deliversAll(Delivery.of(answer, kafka, Way.SEND_ON, ORDERS), ORDERS);
  }

  @Fact(order = 3)
  @DisplayName("waiting for each never has more than one record on its way")
  void waitingWaits(SyncVersusAsync answer, KafkaSandbox kafka) throws Exception {
    Delivery delivery = Delivery.of(answer, kafka, Way.WAIT_FOR_EACH, ORDERS.subList(0, 20));
    delivery
        .check("records on their way at the same time, at most")
        .smellsWhen("never-waits", most -> (Integer) most > 1)
        .that(delivery.watch().mostUnanswered())
        .is(1);
  }

  @Fact(order = 4, points = 2)
  @DisplayName("sending on hands over all values before it waits for any answer")
  void sendingOnDoesNotWait(SyncVersusAsync answer, KafkaSandbox kafka) throws Exception {
    Delivery delivery = Delivery.of(answer, kafka, Way.SEND_ON, ORDERS.subList(0, 20));
    delivery
        .check("values that were handed over when it first waited for an answer")
        .smellsWhen("waits-for-each", sent -> (Integer) sent >= 0 && (Integer) sent < 20)
        .that(delivery.held().sentBeforeWait())
        .is(20);
  }

  @Fact(order = 5, points = 2)
  @DisplayName("the time covers everything from the first value to the last answer")
  void measuresAnswers(SyncVersusAsync first, SyncVersusAsync second, KafkaSandbox kafka)
      throws Exception {
    coversAnswers(Delivery.of(first, kafka, Way.SEND_ON, ORDERS.subList(0, 20)));
    coversAnswers(Delivery.of(second, kafka, Way.WAIT_FOR_EACH, ORDERS.subList(0, 20)));
  }

  private static void coversAnswers(Delivery delivery) {
    long took = delivery.outcome().took().toNanos();
    long underWay = delivery.watch().underWay().toNanos();
    String compared = took < underWay ? "shorter" : took > delivery.wallNanos() ? "longer" : "fits";
    delivery
        .check("took, compared with the time from the first value to the last answer")
        .given("took", delivery.outcome().took())
        .given("from the first value to the last answer", delivery.watch().underWay())
        .smells("measures-buffering", "shorter")
        .that(compared)
        .is("fits");
  }

  @Fact(order = 6)
  @DisplayName("waiting for each names a refused value and sends the others")
  void waitingNamesRefused(SyncVersusAsync answer, KafkaSandbox kafka) throws Exception {
    namesRefused(answer, kafka, Way.WAIT_FOR_EACH, orders("order", 4), 2);
  }

  @Fact(order = 7)
  @DisplayName("sending on names a refused value and sends the others")
  void sendingOnNamesRefused(SyncVersusAsync answer, KafkaSandbox kafka) throws Exception {
    namesRefused(answer, kafka, Way.SEND_ON, orders("order", 4), 2);
  }

  private static void namesRefused(
      SyncVersusAsync answer, KafkaSandbox kafka, Way way, List<String> good, int... places)
      throws Exception {
    List<String> all = with(good, places);
    Delivery[] delivery = new Delivery[1];
    Check.check("an error")
        .given("way", way)
        .given("values", good.size() + " short ones and " + places.length + " too large")
        .smellsOfError("stops-at-refusal", "RecordTooLargeException")
        .calling(
            () -> {
              delivery[0] = Delivery.of(answer, kafka, way, all);
              return "none";
            })
        .is("none");
    delivery[0]
        .check("refused")
        .smells("never-checks", List.of())
        .that(delivery[0].outcome().refused())
        .is(all.stream().filter(value -> value.startsWith(LARGE)).toList());
    deliversAll(delivery[0], good);
  }

  @Fact(order = 8)
  @DisplayName("each way makes one producer and closes it")
  void closes(SyncVersusAsync first, SyncVersusAsync second, KafkaSandbox kafka) throws Exception {
    for (Way way : List.of(Way.SEND_ON, Way.WAIT_FOR_EACH)) {
      SyncVersusAsync answer = way == Way.SEND_ON ? first : second;
      Delivery delivery = Delivery.of(answer, kafka, way, ORDERS.subList(0, 3));
      delivery
          .check("producers still open when the call had returned")
          .smells("not-closed", 1L)
          .that(delivery.watch().open())
          .is(0L);
      delivery.check("producers made").that(delivery.watch().producers()).is(1);
    }
  }

  @Fact(order = 9)
  @DisplayName("other values, several refused ones and none at all are handled as well")
  void otherValues(
      SyncVersusAsync first, SyncVersusAsync second, SyncVersusAsync third, KafkaSandbox kafka)
      throws Exception {
    namesRefused(first, kafka, Way.SEND_ON, orders("ride", 7), 0, 5, 8);
    namesRefused(second, kafka, Way.WAIT_FOR_EACH, orders("ride", 5), 0, 6);
    Delivery none = Delivery.of(third, kafka, Way.SEND_ON, List.of());
    none.check("refused").that(none.outcome().refused()).is(List.of());
  }
}
