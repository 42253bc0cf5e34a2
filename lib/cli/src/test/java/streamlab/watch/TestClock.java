package streamlab.watch;

import java.time.Duration;

/** A clock that goes on when told to. */
final class TestClock {

  private long nanos;

  long nanoTime() {
    return nanos;
  }

  void pass(Duration time) {
    nanos += time.toNanos();
  }
}
