package streamlab.exercises.largernumber;

/** Which of two numbers is larger? */
@FunctionalInterface
public interface LargerNumber {

  /** The larger of two numbers. */
  int larger(int one, int other);
}
