package streamlab.check;

import java.util.List;

/** Every way in which the classes of an exercise can be wrong before one of them runs. */
final class BrokenClasses {

  private static final String SECOND_SOLUTION =
      """
      package streamlab.solutions.{package};

      import streamlab.exercise.Solution;
      import streamlab.exercises.{package}.{Type};

      /** Another answer. */
      @Solution
      public final class Another implements {Type} {
        @Override
        public int larger(int one, int other) {
          return Math.max(one, other);
        }
      }
      """;

  static final List<Breakage> ALL =
      List.of(
          Breakage.of(
              "does-not-compile",
              it -> it.edit("{solutions}/Maximum.java", "Math.max(one, other)", "one - \"2\""),
              "{solutions}/Maximum.java, line 12 does not compile (bad operand types for binary"
                  + " operator '-'; first type:  int; second type: java.lang.String): mend it to"
                  + " have the exercise graded."),
          Breakage.of(
              "other-package",
              it ->
                  it.edit("{solutions}/right/ByHand.java", "package streamlab.", "package other."),
              "{name} has no class streamlab.solutions.{package}.right.ByHand in the file of that"
                  + " name: check package and class name."),
          Breakage.of(
              "no-answer",
              it ->
                  it.edit("{solutions}/wrong/Sum.java", " implements {Type}", "")
                      .edit("{solutions}/wrong/Sum.java", "  @Override", ""),
              "{solutions}/wrong/Sum.java does not implement {Type}: every answer" + " does."),
          Breakage.of(
              "no-grades",
              it -> it.edit("{grader}", "@Grader({Type}.class)", ""),
              "{grader} does not say @Grader({Type}.class): add it."),
          Breakage.of(
              "nameless-grader",
              it -> it.edit("{grader}", "@DisplayName(\"The larger number\")", ""),
              "{grader} has no @DisplayName: give it the task's title."),
          Breakage.of(
              "few-facts",
              it -> it.edit("{grader}", "@Fact(order = 5)", "").points(4),
              "{grader} has 4 facts: write 5 to 12, one thing each."),
          Breakage.of(
              "nameless-fact",
              it -> it.edit("{grader}", "@DisplayName(\"two may be equal\")", ""),
              "{grader}: the fact equal has no @DisplayName: write its sentence."),
          Breakage.of(
              "same-sentence",
              it -> it.edit("{grader}", "two may be equal", "the first may be larger"),
              "{grader}: two facts say \"the first may be larger\": give each its own sentence."),
          Breakage.of(
              "same-order",
              it -> it.edit("{grader}", "order = 4", "order = 5"),
              "{grader}: two facts have the order 5: number them."),
          Breakage.of(
              "worthless-fact",
              it -> it.edit("{grader}", "order = 5", "order = 5, points = 0").points(4),
              "{grader}: the fact hidden is worth nothing: give it points."),
          Breakage.of(
              "wrong-points",
              it -> it.points(6),
              "exercises/catalogue.tsv gives {name} 6 points, but its facts add up to 5: write"
                  + " 5."),
          Breakage.of(
              "unmarked-answer",
              it -> it.edit("{solutions}/Maximum.java", "@Solution", ""),
              "{solutions}/Maximum.java is not marked with @Solution, as answers of"
                  + " its package are: mark it or move it."),
          Breakage.of(
              "no-solution",
              it -> it.delete("{solutions}/Maximum.java"),
              "{solutions} holds 0 solutions: leave one class @Solution there and move others to"
                  + " right."),
          Breakage.of(
              "two-solutions",
              it -> it.write("{solutions}/Another.java", SECOND_SOLUTION),
              "{solutions} holds 2 solutions: leave one class @Solution there and move others to"
                  + " right."),
          Breakage.of(
              "no-other",
              it -> it.delete("{solutions}/right/ByHand.java"),
              "{solutions}/right holds no right answer in another style: write one at least, so"
                  + " that the grader proves to be fair."),
          Breakage.of(
              "no-style",
              it -> it.edit("{solutions}/right/ByHand.java", "by a comparison", ""),
              "{solutions}/right/ByHand.java does not say in what style it is"
                  + " written: tell it."),
          Breakage.of(
              "four-wrong",
              it ->
                  it.delete("{solutions}/wrong/Sum.java")
                      .edit("{grader}", ".smells(\"adds\", 3)", "")
                      .edit(
                          "{folder}/misconceptions.properties",
                          "adds = Nothing is added: one of the two is the answer.",
                          ""),
              "{solutions}/wrong holds 4 wrong answers: write 5 at least, each a misconception"
                  + " people have."),
          Breakage.of(
              "unknown-fact",
              it -> it.edit("{solutions}/wrong/Sum.java", "\"second\"", "\"sum\""),
              "{solutions}/wrong/Sum.java fails at sum, which is no fact of its"
                  + " grader: name the method of a fact."),
          Breakage.of(
              "untold-misconception",
              it ->
                  it.edit(
                      "{folder}/misconceptions.properties",
                      "adds = Nothing is added: one of the two is the answer.",
                      ""),
              "{folder}/misconceptions.properties has no sentence for adds, the misconception of"
                  + " Sum: add it."),
          Breakage.of(
              "idle-misconception",
              it ->
                  it.edit(
                      "{folder}/misconceptions.properties",
                      "adds =",
                      "multiplies = Nothing is multiplied.\nadds ="),
              "{folder}/misconceptions.properties has multiplies, which no wrong answer has: write"
                  + " one or delete it."),
          Breakage.of(
              "unknown-smell",
              it ->
                  it.edit(
                      "{grader}", "larger(70, -7).that", "larger(70, -7).smells(\"typo\", 1).that"),
              "{grader} names typo, for which {folder}/misconceptions.properties has no sentence:"
                  + " is it a slip?"));

  private BrokenClasses() {}
}
