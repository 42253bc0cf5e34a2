package streamlab.check;

import java.util.List;

/** Every way in which the grade of an answer can be other than it has to be. */
final class BrokenAnswers {

  private static final String CALL = "Math.max(one, other)";

  /** Right for the first five facts of this JVM, that is for one run of the grader. */
  private static final String FLIPPING =
      """
      MADE.incrementAndGet() > 5 ? 0 : Math.max(one, other);
        }

        private static final java.util.concurrent.atomic.AtomicInteger MADE =
            new java.util.concurrent.atomic.AtomicInteger();

        static int unused() {
          return 0\
      """;

  static final List<Breakage> ALL =
      List.of(
          Breakage.of(
              "stub-passes",
              it ->
                  it.editStub(
                      "throw new NotStarted(\"write which number is larger.\");",
                      "return Math.max(one, other);"),
              "{folder}/starting-point.txt passes as it is delivered: let it throw NotStarted and"
                  + " do nothing else."),
          Breakage.of(
              "stub-is-wrong",
              it ->
                  it.editStub(
                      "throw new NotStarted(\"write which number is larger.\");", "return -1;"),
              "{folder}/starting-point.txt is \"wrong\" instead of \"not started\": let it throw"
                  + " NotStarted and do nothing else."),
          Breakage.of(
              "stub-crashes",
              it -> it.editStub("new NotStarted", "new IllegalStateException"),
              "{folder}/starting-point.txt is \"crashed\" instead of \"not started\": let it throw"
                  + " NotStarted and do nothing else."),
          Breakage.of(
              "stub-is-mute",
              it -> it.editStub("write which number is larger.", ""),
              "{folder}/starting-point.txt does not say what to write: new NotStarted(\"write …\")"
                  + " does."),
          Breakage.of(
              "idle-fact",
              it ->
                  it.addToGrader(
                          """
                            @Fact(order = 6)
                            @DisplayName("one is one")
                            void idle({Type} answer) {
                              check("one").that(1).is(1);
                            }
                          """)
                      .points(6),
              "The fact idle holds for the untouched {folder}/starting-point.txt: have it look at"
                  + " what the answer does."),
          Breakage.of(
              "solution-fails",
              it -> it.edit("{solutions}/Maximum.java", CALL, "Math.max(one, 3)"),
              "{solutions}/Maximum.java does not pass but is \"wrong\" (fact second: expected"
                  + " 2, got 3): mend the answer or the grader."),
          Breakage.of(
              "solution-crashes",
              it -> it.edit("{solutions}/Maximum.java", CALL, "one / (other - other)"),
              "{solutions}/Maximum.java does not pass but is \"crashed\" (fact second: crashed:"
                  + " ArithmeticException: / by zero): mend the answer or the grader."),
          Breakage.of(
              "other-fails",
              it -> it.edit("{solutions}/right/ByHand.java", "one > other", "one >= 0"),
              "{solutions}/right/ByHand.java does not pass but is \"wrong\" (fact second:"
                  + " expected 2, got 1): mend the answer or the grader."),
          Breakage.of(
              "wrong-passes",
              it -> it.edit("{solutions}/wrong/Sum.java", "one + other", CALL),
              "{solutions}/wrong/Sum.java passes but is wrong: add a fact that rejects it, and name"
                  + " its misconception there."),
          Breakage.of(
              "other-fact",
              it -> it.edit("{solutions}/wrong/Second.java", "\"first\"", "\"negative\""),
              "{solutions}/wrong/Second.java is not rejected by negative but by first, hidden: name"
                  + " that fact in failsAt, or mend the grader."),
          Breakage.of(
              "not-named",
              it -> it.edit("{grader}", ".smells(\"adds\", 3)", ""),
              "{solutions}/wrong/Sum.java is rejected by second (expected 2, got 3), but its"
                  + " misconception is not named: add smells(\"adds\", …) for this outcome."),
          Breakage.of(
              "misnamed",
              it -> it.edit("{grader}", ".smells(\"adds\", 3)", ".smells(\"takes-second\", 3)"),
              "{solutions}/wrong/Sum.java has the misconception adds, but second takes it for"
                  + " takes-second: make that pattern narrower, or look for adds first."),
          Breakage.of(
              "misnamed-before",
              it ->
                  it.edit("{grader}", ".smells(\"adds\", 3)", ".smells(\"takes-second\", 3)")
                      .edit(
                          "{grader}",
                          "larger(4, 4).smells",
                          "larger(4, 4).smells(\"adds\", 8).smells")
                      .edit("{solutions}/wrong/Sum.java", "\"second\"", "\"equal\""),
              "{solutions}/wrong/Sum.java has the misconception adds, but second takes it for"
                  + " takes-second: make that pattern narrower, or look for adds first."),
          Breakage.of(
              "flips",
              it -> it.edit("{solutions}/Maximum.java", CALL, FLIPPING),
              "{solutions}/Maximum.java changed in run 2: the fact second fails instead of the fact"
                  + " second holds; a grader must not depend on timing."));

  private BrokenAnswers() {}
}
