package streamlab.doctor;

/**
 * What a check found.
 *
 * @param ok whether all is well, or the thing is not needed
 * @param text what was found, or how to mend it
 */
public record Finding(boolean ok, String text) {

  static Finding ok(String text) {
    return new Finding(true, text);
  }

  static Finding mend(String text) {
    return new Finding(false, text);
  }
}
