package streamlab.exercises.twocontexts;

import static streamlab.grade.Check.check;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import streamlab.grade.Check;
import streamlab.grade.Fact;
import streamlab.grade.Grader;
import streamlab.spark.grade.SparkSandbox;
import streamlab.spark.grade.SparkSandboxExtension;

@Grader(TwoContexts.class)
@ExtendWith(SparkSandboxExtension.class)
@DisplayName("Two contexts in turn")
class TwoContextsGrader {

  private static final List<String> LINES = List.of("hello hi hello", "hi hi");

  private static List<String> counts(List<Map<String, Integer>> counts) {
    return counts.stream().map(each -> new TreeMap<>(each).toString()).toList();
  }

  private static Check running(List<String> lines) {
    return check("the counts")
        .given("lines", lines)
        .smellsOfError("restarts", "has already been stopped")
        .smellsOfError("two-at-once", "Only one StreamingContext may be started")
        .smellsOfError("added-late", "after starting a context is not supported");
  }

  @Fact(order = 1, points = 2)
  @DisplayName("each line is counted by itself")
  void counts(TwoContexts answer, SparkSandbox sandbox) throws Exception {
    try (HandTurnedContexts contexts = new HandTurnedContexts(sandbox.session())) {
      running(LINES)
          .smells("keeps-counting", List.of("{hello=2, hi=1}", "{hello=2, hi=3}"))
          .calling(() -> counts(answer.countInTurn(LINES, contexts)))
          .is(List.of("{hello=2, hi=1}", "{hi=2}"));
    }
  }

  @Fact(order = 2, points = 2)
  @DisplayName("the SparkContext is left running, between the contexts and at the end")
  void leavesSpark(TwoContexts answer, SparkSandbox sandbox) throws Exception {
    try (HandTurnedContexts contexts = new HandTurnedContexts(sandbox.session())) {
      running(LINES).calling(() -> answer.countInTurn(LINES, contexts).size()).is(2);
      check("contexts that were stopped together with Spark")
          .given("lines", LINES)
          .smellsWhen("stops-spark", stopped -> (int) stopped > 0)
          .that(contexts.stoppedWithSpark())
          .is(0);
    }
  }

  @Fact(order = 3)
  @DisplayName("each line has a context of its own, and none is active at the end")
  void ownContexts(TwoContexts answer, SparkSandbox sandbox) throws Exception {
    try (HandTurnedContexts contexts = new HandTurnedContexts(sandbox.session())) {
      running(LINES).calling(() -> answer.countInTurn(LINES, contexts).size()).is(2);
      check("contexts that were started")
          .given("lines", LINES)
          .smells("one-context", 1)
          .that(contexts.started())
          .is(2);
      check("contexts that are active at the end")
          .smells("left-running", 1)
          .that(contexts.active())
          .is(0);
    }
  }

  @Fact(order = 4)
  @DisplayName("a single line, and one without words")
  void emptyLine(TwoContexts answer, SparkSandbox sandbox) throws Exception {
    try (HandTurnedContexts contexts = new HandTurnedContexts(sandbox.session())) {
      running(List.of(""))
          .calling(() -> counts(answer.countInTurn(List.of(""), contexts)))
          .is(List.of("{}"));
    }
  }

  @Fact(order = 5)
  @DisplayName("three other lines")
  void otherLines(TwoContexts answer, SparkSandbox sandbox) throws Exception {
    List<String> lines = List.of("a b a b a", "", "c a");
    try (HandTurnedContexts contexts = new HandTurnedContexts(sandbox.session())) {
      running(lines)
          .smells("keeps-counting", List.of("{a=3, b=2}", "{a=3, b=2}", "{a=4, b=2, c=1}"))
          .calling(() -> counts(answer.countInTurn(lines, contexts)))
          .is(List.of("{a=3, b=2}", "{}", "{a=1, c=1}"));
    }
  }
}
