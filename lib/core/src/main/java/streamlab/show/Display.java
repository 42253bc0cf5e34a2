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
}
