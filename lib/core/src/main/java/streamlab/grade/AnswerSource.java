package streamlab.grade;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Where graders get the answer from, and what it threw. A run of a grader registers one; without
 * any, the grader was started by an IDE or by Maven and takes the learner's own class.
 */
public final class AnswerSource implements AutoCloseable {

  private static final Map<Class<?>, AnswerSource> BY_GRADER = new ConcurrentHashMap<>();

  private final Class<?> grader;
  private final Callable<?> answers;
  private final Set<Throwable> thrown =
      Collections.synchronizedSet(Collections.newSetFromMap(new IdentityHashMap<>()));

  private AnswerSource(Class<?> grader, Callable<?> answers) {
    this.grader = grader;
    this.answers = answers;
  }

  /**
   * Has a grader take its answers from here until this is closed.
   *
   * @param answers makes a fresh answer for each fact, or gives the same one again
   */
  public static AnswerSource register(Class<?> grader, Callable<?> answers) {
    AnswerSource source = new AnswerSource(grader, answers);
    BY_GRADER.put(grader, source);
    return source;
  }

  static AnswerSource of(Class<?> grader, Class<?> exercise) {
    AnswerSource source = BY_GRADER.get(grader);
    return source != null ? source : new AnswerSource(grader, () -> learnersOwn(exercise));
  }

  private static Object learnersOwn(Class<?> exercise) throws ReflectiveOperationException {
    String name = exercise.getPackageName() + ".My" + exercise.getSimpleName();
    return Class.forName(name, true, exercise.getClassLoader())
        .getDeclaredConstructor()
        .newInstance();
  }

  /** A fresh answer that remembers what it throws. */
  Object answer(Class<?> exercise) throws Exception {
    try {
      return AnswerProxy.around(exercise, answers.call(), thrown);
    } catch (java.lang.reflect.InvocationTargetException e) {
      thrown.add(e.getCause());
      throw e;
    }
  }

  /** Whether the answer itself threw this, or something it was made of. */
  public boolean wasThrownByAnswer(Throwable throwable) {
    for (Throwable each = throwable; each != null; each = each.getCause()) {
      if (thrown.contains(each)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void close() {
    BY_GRADER.remove(grader, this);
  }
}
