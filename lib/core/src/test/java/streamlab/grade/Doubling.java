package streamlab.grade;

/** The interface of an exercise that only these tests have. */
public interface Doubling {

  /** Twice the number. */
  int twice(int number);
}
