package streamlab.show;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** A bar for work that takes long. Nothing is shown of work that is done within a second. */
public final class ProgressBar {

  private static final long PATIENCE = Duration.ofSeconds(1).toNanos();
  private static final long INTERVAL = Duration.ofMillis(250).toNanos();

  private final String what;
  private final Supplier<Optional<Steps>> work;
  private final boolean stays;
  private final BiFunction<String, String, Live> place;
  private final Pace pace;
  private long begun;
  private Live live;
  private boolean ended;

  private ProgressBar(String what, Supplier<Optional<Steps>> work, boolean stays) {
    this(what, work, stays, Displays::live, Pace.real());
  }

  ProgressBar(
      String what,
      Supplier<Optional<Steps>> work,
      boolean stays,
      BiFunction<String, String, Live> place,
      Pace pace) {
    this.what = what;
    this.work = work;
    this.stays = stays;
    this.place = place;
    this.pace = pace;
  }

  /**
   * A bar whose last picture stays.
   *
   * @param what the work, in a word or two
   * @param work says how far it is, quickly; nothing as long as nobody knows
   */
  public static ProgressBar staying(String what, Supplier<Optional<Steps>> work) {
    return new ProgressBar(what, work, true);
  }

  /** As {@link #staying}, but the bar goes away when the work is done. */
  public static ProgressBar passing(String what, Supplier<Optional<Steps>> work) {
    return new ProgressBar(what, work, false);
  }

  /** Does the work, once, and shows the bar beside it. */
  public <T> T during(Supplier<T> doing) {
    begin();
    try {
      return doing.get();
    } finally {
      end();
    }
  }

  private synchronized void begin() {
    begun = pace.nanos();
    pace.after(PATIENCE, this::look);
  }

  private synchronized void look() {
    if (ended) {
      return;
    }
    pace.after(INTERVAL, this::look);
    drawing().ifPresent(this::draw);
  }

  private void draw(Drawing drawing) {
    if (live == null) {
      live = place.apply(drawing.html(), drawing.text());
    } else {
      live.update(drawing.html(), drawing.text());
    }
  }

  private Optional<Drawing> drawing() {
    return work.get().map(steps -> steps.draw(what, Duration.ofNanos(pace.nanos() - begun)));
  }

  private synchronized void end() {
    ended = true;
    if (live != null) {
      Drawing last = stays ? drawing().orElse(Drawing.NOTHING) : Drawing.NOTHING;
      live.end(last.html(), last.text());
    }
  }
}
