package streamlab.learner;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import streamlab.error.LabException;
import streamlab.exercise.Exercise;
import streamlab.exercise.ExerciseCatalogue;
import streamlab.home.LabHome;

/** Which exercise is meant when a learner names none. */
public final class ExerciseChoice {

  private final LabHome home;
  private final ExerciseCatalogue catalogue;
  private final Predicate<Exercise> passed;

  /**
   * A choice among the exercises of a checkout.
   *
   * @param passed whether the learner passed an exercise
   */
  public ExerciseChoice(LabHome home, ExerciseCatalogue catalogue, Predicate<Exercise> passed) {
    this.home = home;
    this.catalogue = catalogue;
    this.passed = passed;
  }

  /**
   * An exercise that was chosen.
   *
   * @param why in words: "your file saved last"
   */
  public record Chosen(Exercise exercise, String why) {}

  /**
   * The exercise whose file was saved last; if the learner touched none, the next one.
   *
   * @throws LabException when the course has no exercise
   */
  public Chosen atHand() {
    Optional<Exercise> saved =
        catalogue.exercises().stream()
            .filter(exercise -> new LearnerFile(home, exercise).isTouched())
            .max(Comparator.comparing(exercise -> new LearnerFile(home, exercise).saved()));
    if (saved.isPresent()) {
      return new Chosen(saved.get(), "the file you saved last");
    }
    return next()
        .or(() -> catalogue.exercises().stream().findFirst())
        .map(exercise -> new Chosen(exercise, "the next one, as no file of yours was changed yet"))
        .orElseThrow(() -> new LabException("There are no exercises in this checkout."));
  }

  /** The first exercise in course order that is not passed. */
  public Optional<Exercise> next() {
    return catalogue.exercises().stream().filter(passed.negate()).findFirst();
  }

  /** The exercises whose interface a source says it implements; if it says so of none, mentions. */
  public List<Exercise> answeredBy(String source) {
    String code = withoutComments(source);
    List<Exercise> implemented = matching(code, "\\bimplements\\b[^{;]*\\b%s\\b");
    return implemented.isEmpty() ? matching(code, "\\b%s\\b") : implemented;
  }

  private List<Exercise> matching(String code, String pattern) {
    return catalogue.exercises().stream()
        .filter(
            exercise ->
                java.util.regex.Pattern.compile(String.format(pattern, exercise.typeName()))
                    .matcher(code)
                    .find())
        .toList();
  }

  private static String withoutComments(String source) {
    return source.replaceAll("(?s)/\\*.*?\\*/", " ").replaceAll("//[^\\n]*", " ");
  }
}
