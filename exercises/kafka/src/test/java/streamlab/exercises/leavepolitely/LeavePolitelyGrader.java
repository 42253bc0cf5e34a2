package streamlab.exercises.leavepolitely;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import streamlab.grade.Check;
import streamlab.grade.Fact;
import streamlab.grade.Grader;
import streamlab.grade.kafka.KafkaSandbox;
import streamlab.grade.kafka.KafkaSandboxExtension;

@Grader(LeavePolitely.class)
@DisplayName("Leave politely")
@ExtendWith(KafkaSandboxExtension.class)
class LeavePolitelyGrader {

  private static final String AT_ONCE = "all partitions at once";
  private static final RuntimeException BROKEN = new IllegalStateException("the press is broken");

  @Fact(order = 1)
  @DisplayName("each value is given to the work, in order")
  void works(LeavePolitely answer, KafkaSandbox kafka) throws Exception {
    Shift shift = new Shift(kafka, 1).write("cut", "fold", "glue").alone(answer, 3);
    shift.check("the values handled").that(shift.handled()).is(List.of("cut", "fold", "glue"));
  }

  @Fact(order = 2, points = 2)
  @DisplayName("when it is enough, a colleague owns all partitions at once")
  void takeOver(LeavePolitely answer, KafkaSandbox kafka) throws Exception {
    Shift shift = new Shift(kafka, 2).withColleague(answer);
    impolite(shift, "never-closed").that(shift.takeOver()).is(AT_ONCE);
  }

  private static Check impolite(Shift shift, String whenOpen) {
    return shift
        .check("what the colleague owns")
        .smellsWhen(whenOpen, outcome -> shift.watch().open() > 0)
        .smellsWhen("static-member", outcome -> shift.isStatic())
        .smellsWhen("remains-in-group", outcome -> shift.watch().consumers() > 0);
  }

  @Fact(order = 3, points = 2)
  @DisplayName("when the work fails, a colleague owns all partitions at once")
  void takeOverAfterError(LeavePolitely answer, LeavePolitely another, KafkaSandbox kafka)
      throws Exception {
    Shift shift = new Shift(kafka, 2).withColleague(answer, BROKEN);
    boolean closesAtAll = new Shift(kafka, 1).write("cut").alone(another, 1).watch().open() == 0;
    impolite(shift, closesAtAll ? "closed-on-success-only" : "never-closed")
        .that(shift.takeOver())
        .is(AT_ONCE);
  }

  @Fact(order = 4)
  @DisplayName("the error of the work reaches the caller")
  void errorPasses(LeavePolitely answer, KafkaSandbox kafka) throws Exception {
    Shift shift = new Shift(kafka, 2).withColleague(answer, BROKEN);
    shift
        .check("the error")
        .smells("swallows-errors", "none")
        .that(shift.error() == null ? "none" : shift.error().toString())
        .is(BROKEN.toString());
  }

  @Fact(order = 5)
  @DisplayName("should it vanish, it is missed after six seconds")
  void sessionTimeout(LeavePolitely answer, KafkaSandbox kafka) throws Exception {
    Shift shift = new Shift(kafka, 1).write("cut").alone(answer, 1);
    shift
        .check("session.timeout.ms")
        .smells("default-timeout", List.of("null"))
        .smells("default-timeout", List.of("45000"))
        .that(List.copyOf(shift.watch().values(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG)))
        .is(List.of("6000"));
  }

  @Fact(order = 6, points = 2)
  @DisplayName("with the new group protocol it works, and leaves")
  void newProtocol(LeavePolitely answer, KafkaSandbox kafka) throws Exception {
    Shift shift = new Shift(kafka, 1).withNewProtocol().write("cut", "fold").alone(answer, 2);
    shift.check("the values handled").that(shift.handled()).is(List.of("cut", "fold"));
    impolite(shift, "never-closed").that(shift.members() + " members").is("0 members");
  }

  @Fact(order = 7)
  @DisplayName("it handles other values of three partitions, and is closed at the end")
  void hidden(LeavePolitely answer, KafkaSandbox kafka) throws Exception {
    Shift shift = new Shift(kafka, 3).write("a0", "b0", "c0", "a1", "b1", "c1").alone(answer, 6);
    shift
        .check("the values handled")
        .that(shift.handled())
        .rows("a0", "a1", "b0", "b1", "c0", "c1");
    shift
        .check("consumers left open")
        .smellsWhen("never-closed", open -> true)
        .that(shift.watch().open())
        .is(0L);
  }
}
