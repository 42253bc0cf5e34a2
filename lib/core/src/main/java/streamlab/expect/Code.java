package streamlab.expect;

/** A piece of code that may throw anything. */
@FunctionalInterface
public interface Code {

  /** Runs it. */
  void run() throws Throwable;
}
