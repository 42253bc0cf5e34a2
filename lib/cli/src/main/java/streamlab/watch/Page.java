package streamlab.watch;

import java.util.List;

/**
 * What the screen shows above its bottom line.
 *
 * @param lines plain text; lines that are too long for the screen are wrapped
 * @param whole where all of it is to be had when the screen is too small: a command or a file
 */
public record Page(List<String> lines, String whole) {

  /** A page that fits on every screen. */
  static Page of(String... lines) {
    return new Page(List.of(lines), "");
  }
}
