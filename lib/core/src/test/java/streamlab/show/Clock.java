package streamlab.show;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A clock that is set by hand; what was planned happens when its time has come. */
final class Clock implements Pace {

  private record Planned(long at, Runnable work) {}

  private final List<Planned> planned = new ArrayList<>();
  private long now;

  @Override
  public long nanos() {
    return now;
  }

  @Override
  public void after(long nanos, Runnable work) {
    planned.add(new Planned(now + nanos, work));
  }

  /** Lets milliseconds pass. */
  void pass(long millis) {
    long until = now + millis * 1_000_000;
    Optional<Planned> next = next(until);
    while (next.isPresent()) {
      planned.remove(next.get());
      now = Math.max(now, next.get().at());
      next.get().work().run();
      next = next(until);
    }
    now = until;
  }

  private Optional<Planned> next(long until) {
    return planned.stream()
        .filter(each -> each.at() <= until)
        .min(Comparator.comparingLong(Planned::at));
  }
}
