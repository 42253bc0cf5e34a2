package streamlab.grade.run;

import java.util.List;

/**
 * What a grader needs around it, such as a Spark session. Found by the {@link
 * java.util.ServiceLoader}, as each half of the course has its own.
 */
public interface Surroundings {

  /** Whether it gets this ready; one of {@code Exercise.needs()}. */
  boolean serve(String need);

  /** Gets ready, ahead of the first fact, so that its time limit is for the answer alone. */
  void prepare();

  /** Clears what an answer left behind; a sentence to the learner for each. */
  List<String> tidy();
}
