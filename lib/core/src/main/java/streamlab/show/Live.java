package streamlab.show;

import java.time.Duration;
import java.util.function.Supplier;

/**
 * Something shown whose picture changes, also after the cell that showed it has ended. Any thread
 * may bring newer pictures, as often as it likes: at most four a second are drawn, and the newest
 * always is.
 */
public final class Live {

  private static final long INTERVAL = Duration.ofMillis(250).toNanos();

  private final Updates place;
  private final Pace pace;
  private final Object drawing = new Object();
  private Supplier<Drawing> newest;
  private boolean planned;
  private boolean ended;
  private long lastTime;

  /** Pictures for a place where the first one has been shown just now. */
  public Live(Updates place) {
    this(place, Pace.real());
  }

  Live(Updates place, Pace pace) {
    this.place = place;
    this.pace = pace;
    lastTime = pace.nanos();
  }

  /** Brings a newer picture; after the end nothing happens. */
  public void update(String html, String text) {
    Drawing drawn = new Drawing(html, text);
    update(() -> drawn);
  }

  /**
   * Brings a newer picture that is worth drawing only if it is shown.
   *
   * @param picture draws the state at the time of the call, in a thread of the displays
   */
  public synchronized void update(Supplier<Drawing> picture) {
    if (ended) {
      return;
    }
    newest = picture;
    if (!planned) {
      planned = true;
      pace.after(Math.max(0, lastTime + INTERVAL - pace.nanos()), this::draw);
    }
  }

  /** Shows the last picture at once; what was still waiting is older and is left out. */
  public void end(String html, String text) {
    synchronized (this) {
      if (ended) {
        return;
      }
      ended = true;
      newest = null;
    }
    synchronized (drawing) {
      place.end(new Drawing(html, text));
    }
  }

  private void draw() {
    Supplier<Drawing> picture = take();
    if (picture == null) {
      return;
    }
    Drawing drawn = picture.get();
    synchronized (drawing) {
      if (!isEnded()) {
        place.update(drawn);
      }
    }
  }

  private synchronized Supplier<Drawing> take() {
    Supplier<Drawing> picture = newest;
    newest = null;
    planned = false;
    lastTime = pace.nanos();
    return picture;
  }

  private synchronized boolean isEnded() {
    return ended;
  }
}
