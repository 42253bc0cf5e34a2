package streamlab.exercises.streamorbatch;

import static streamlab.grade.Check.check;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import streamlab.exercises.streamorbatch.StreamOrBatch.Choice;
import streamlab.exercises.streamorbatch.StreamOrBatch.Kind;
import streamlab.exercises.streamorbatch.StreamOrBatch.Reason;
import streamlab.exercises.streamorbatch.StreamOrBatch.Scenario;
import streamlab.exercises.streamorbatch.StreamOrBatch.Sentence;
import streamlab.exercises.streamorbatch.StreamOrBatch.Sheet;
import streamlab.exercises.streamorbatch.StreamOrBatch.Way;
import streamlab.grade.Check;
import streamlab.grade.Fact;
import streamlab.grade.Grader;

@Grader(StreamOrBatch.class)
@DisplayName("Stream or batch?")
class StreamOrBatchGrader {

  private static final Choice NOTHING = new Choice(null, null);
  private static final List<Scenario> BY_DATE = List.of(Scenario.PAYROLL, Scenario.TAX_REPORT);
  private static final List<Scenario> HISTORY = List.of(Scenario.SHOP_SITES, Scenario.DEMAND_MODEL);
  private static final Set<Reason> NO_REASONS =
      Set.of(Reason.MUCH_DATA, Reason.FEW_DATA, Reason.DATA_KEEP_COMING);

  private static Check way(Scenario scenario) {
    return check("way").given("scenario", scenario);
  }

  private static Way way(StreamOrBatch answer, Scenario scenario) {
    return answer.sheet().choices().getOrDefault(scenario, NOTHING).way();
  }

  private static Check kind(Sentence sentence) {
    return check("what it is").given("sentence", sentence);
  }

  private static Kind kind(StreamOrBatch answer, Sentence sentence) {
    return answer.sheet().kinds().get(sentence);
  }

  @Fact(order = 1)
  @DisplayName("twelve scenarios and eight sentences are on the sheet")
  void complete(StreamOrBatch answer) {
    Sheet sheet = answer.sheet();
    check("scenarios")
        .that(List.copyOf(new TreeSet<>(sheet.choices().keySet())))
        .is(Arrays.asList(Scenario.values()));
    check("sentences")
        .that(List.copyOf(new TreeSet<>(sheet.kinds().keySet())))
        .is(Arrays.asList(Sentence.values()));
  }

  @Fact(order = 2, points = 2)
  @DisplayName("answers that lose their value within minutes are for a stream")
  void soon(StreamOrBatch answer) {
    way(Scenario.TRADING)
        .smells("trading-can-wait", Way.BATCH)
        .that(way(answer, Scenario.TRADING))
        .is(Way.STREAM);
    for (Scenario scenario :
        List.of(
            Scenario.CARD_FRAUD,
            Scenario.PATIENT_MONITOR,
            Scenario.RIDE_PRICE,
            Scenario.FAULT_IN_LOGS,
            Scenario.LAST_ROOM,
            Scenario.TRUCK_AND_FERRY)) {
      way(scenario).that(way(answer, scenario)).is(Way.STREAM);
    }
  }

  @Fact(order = 3)
  @DisplayName("a report that can't wait is for a stream, however rarely reports come")
  void rare(StreamOrBatch answer) {
    way(Scenario.TURBINE_BRAKE)
        .smells("rate-decides", Way.BATCH)
        .that(way(answer, Scenario.TURBINE_BRAKE))
        .is(Way.STREAM);
  }

  @Fact(order = 4)
  @DisplayName("what is due on a fixed date is for a batch")
  void byDate(StreamOrBatch answer) {
    for (Scenario scenario : BY_DATE) {
      way(scenario)
          .smells("streams-everything", Way.STREAM)
          .that(way(answer, scenario))
          .is(Way.BATCH);
    }
  }

  @Fact(order = 5)
  @DisplayName("what looks at all of history, in no hurry, is for a batch")
  void history(StreamOrBatch answer) {
    for (Scenario scenario : HISTORY) {
      way(scenario).smells("volume-decides", Way.STREAM).that(way(answer, scenario)).is(Way.BATCH);
    }
  }

  @Fact(order = 6, points = 2)
  @DisplayName("each choice has the reason that decides it")
  void reasons(StreamOrBatch answer) {
    for (Scenario scenario : Scenario.values()) {
      check("reason")
          .given("scenario", scenario)
          .smellsWhen(
              "amount-is-no-reason", reason -> reason != null && NO_REASONS.contains(reason))
          .that(answer.sheet().choices().getOrDefault(scenario, NOTHING).reason())
          .is(reason(scenario));
    }
  }

  private static Reason reason(Scenario scenario) {
    if (BY_DATE.contains(scenario)) {
      return Reason.DATE_IS_FIXED;
    }
    return HISTORY.contains(scenario)
        ? Reason.NEEDS_ALL_OF_HISTORY
        : Reason.WORTHLESS_WITHIN_MINUTES;
  }

  @Fact(order = 7)
  @DisplayName("a request is a command, also a polite one")
  void requests(StreamOrBatch answer) {
    for (Sentence sentence :
        List.of(Sentence.PLACE_ORDER_19, Sentence.OPEN_DOOR_3, Sentence.SEND_INVOICE_TO_ANN)) {
      kind(sentence)
          .smells("request-as-event", Kind.EVENT)
          .that(kind(answer, sentence))
          .is(Kind.COMMAND);
    }
    kind(Sentence.COULD_YOU_CANCEL_ORDER_18)
        .smells("polite-command", Kind.EVENT)
        .that(kind(answer, Sentence.COULD_YOU_CANCEL_ORDER_18))
        .is(Kind.COMMAND);
  }

  private static void isFact(StreamOrBatch answer, Sentence sentence, String misconception) {
    kind(sentence).smells(misconception, Kind.COMMAND).that(kind(answer, sentence)).is(Kind.EVENT);
  }

  @Fact(order = 8, points = 2)
  @DisplayName("what has happened or is the case is an event, also a refusal and a request made")
  void facts(StreamOrBatch answer) {
    kind(Sentence.ORDER_18_WAS_PLACED)
        .that(kind(answer, Sentence.ORDER_18_WAS_PLACED))
        .is(Kind.EVENT);
    isFact(answer, Sentence.BANK_REFUSED_PAYMENT, "failure-is-a-fact");
    isFact(answer, Sentence.DOOR_3_IS_OPEN_AT_10, "state-is-a-fact");
    isFact(answer, Sentence.CUSTOMER_ASKED_TO_CANCEL, "asked-is-a-fact");
  }
}
