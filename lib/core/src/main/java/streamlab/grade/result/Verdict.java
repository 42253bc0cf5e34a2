package streamlab.grade.result;

/** How an answer fared as a whole; each has a next step of its own. */
public enum Verdict {
  /** The starting point is untouched, or still in the way. */
  NOT_STARTED("not started"),
  /** The compiler refuses it. */
  DOES_NOT_COMPILE("does not compile"),
  /** It ran, and a fact does not hold. */
  WRONG("wrong"),
  /** A fact took longer than the exercise allows. */
  TOO_SLOW("too slow"),
  /** It threw, ran out of memory or ended its JVM. */
  CRASHED("crashed"),
  /** Every fact holds. */
  PASSED("passed");

  private final String words;

  Verdict(String words) {
    this.words = words;
  }

  /** In words, for people. */
  public String words() {
    return words;
  }

  /** For programs: {@code not-started}, {@code does-not-compile}, … */
  public String key() {
    return words.replace(' ', '-');
  }
}
