package streamlab.show;

/** A place where something can be shown: a notebook of one kernel or another, or a terminal. */
public interface Display {

  /** Whether this program runs in such a place. */
  boolean isAvailable();

  /**
   * Shows one thing.
   *
   * @param html for places that draw
   * @param text the same in words and lines, for places that do not and for screen readers
   */
  void show(String html, String text);

  /**
   * Shows one thing that changes. Its later pictures go where the first one is, from any thread and
   * also when the cell has ended; a place that can't do that keeps the last one it could show.
   */
  default Updates live(String html, String text) {
    show(html, text);
    return Updates.NONE;
  }
}
