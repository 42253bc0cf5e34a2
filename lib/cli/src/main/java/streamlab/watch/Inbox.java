package streamlab.watch;

import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Where events arrive, from whichever thread, for the one thread that acts on them. */
interface Inbox {

  /** The next event, or nothing when none comes within the time. */
  Optional<Event> next(long nanos) throws InterruptedException;

  /** The inbox of a real watch. */
  final class Queue implements Inbox {

    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();

    void add(Event event) {
      events.add(event);
    }

    @Override
    public Optional<Event> next(long nanos) throws InterruptedException {
      return Optional.ofNullable(events.poll(nanos, TimeUnit.NANOSECONDS));
    }
  }
}
