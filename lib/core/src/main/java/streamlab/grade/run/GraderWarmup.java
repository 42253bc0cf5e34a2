package streamlab.grade.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.DisplayName;
import streamlab.grade.Check;
import streamlab.grade.Fact;
import streamlab.grade.Grader;

/**
 * Does once what a grader JVM does: gets the surroundings of its half ready, compiles an answer and
 * grades it. The class-data archive is made from what this loads.
 */
public final class GraderWarmup {

  private static final String ANSWER =
      """
      public class Answer implements java.util.function.IntSupplier {
        @Override
        public int getAsInt() {
          return java.util.List.of(40, 2).stream().mapToInt(each -> each).sum();
        }
      }
      """;

  private GraderWarmup() {}

  /** Prints {@code ok}, or ends with an exception. */
  public static void main(String[] arguments) throws Exception {
    ClassLoader loader = GraderWarmup.class.getClassLoader();
    for (Surroundings each : ServiceLoader.load(Surroundings.class, loader)) {
      each.prepare();
      each.tidy();
    }
    try (AnswerCompiler compiler = new AnswerCompiler()) {
      Map<String, byte[]> classes =
          compiler.compile(List.of(new SourceText(Path.of("Answer.java"), ANSWER))).classes();
      Class<?> answer = new AnswerLoader(classes, loader).loadClass("Answer");
      FactRun run =
          new FactRunner(
                  FirstGrader.class,
                  () -> answer.getDeclaredConstructor().newInstance(),
                  Set.of("Answer"),
                  10,
                  FactListener.NOBODY)
              .run();
      if (!run.facts().stream().allMatch(fact -> fact.holds())) {
        throw new IllegalStateException("wrong verdict: " + run.facts());
      }
    }
    System.out.println("ok: an answer was graded");
  }

  @Grader(IntSupplier.class)
  @DisplayName("A first grader")
  static final class FirstGrader {

    @Fact(order = 1, points = 1)
    @DisplayName("the answer is known")
    void known(IntSupplier answer) {
      Check.check("the answer").given("question", "what is 40 + 2?").that(answer.getAsInt()).is(42);
    }
  }
}
