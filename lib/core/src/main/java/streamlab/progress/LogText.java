package streamlab.progress;

import java.util.ArrayList;
import java.util.List;

/**
 * What the text of a log holds.
 *
 * @param version the version of its format
 * @param lines the sound lines, without the header
 * @param damaged how many lines are not what was written
 * @param complete whether a line can be added as it is: it has a header, its last line an end
 */
record LogText(int version, List<String> lines, int damaged, boolean complete) {

  /** The version that is written here. */
  static final int VERSION = 1;

  private static final String NAME = "stream-lab-progress";
  private static final String HEADER = NAME + "\t" + VERSION;

  static LogText of(String text) {
    List<String> all = new ArrayList<>(text.lines().toList());
    boolean ended = text.endsWith("\n");
    // The last writer may have died within its line: that it is missing is no damage.
    String tail = ended || all.isEmpty() ? "" : all.remove(all.size() - 1);
    int version = all.isEmpty() ? 0 : version(all.get(0));
    if (version > 0) {
      all.remove(0);
    }
    List<String> sound = new ArrayList<>(all.stream().filter(Event::isSound).toList());
    int damaged = all.size() - sound.size();
    if (Event.isSound(tail)) {
      sound.add(tail);
    } else if (!isBeginning(tail)) {
      damaged++;
    }
    return new LogText(
        version > 0 ? version : VERSION, List.copyOf(sound), damaged, ended && version > 0);
  }

  /** Whether it was written by a lab that is newer than this one. */
  boolean newer() {
    return version > VERSION;
  }

  /** The sound lines as a log of the version that is written here. */
  String mended() {
    StringBuilder text = new StringBuilder(HEADER).append('\n');
    lines.forEach(line -> text.append(line).append('\n'));
    return text.toString();
  }

  /** The version a header names; 0 when it is none. */
  private static int version(String line) {
    return line.matches(NAME + "\t\\d{1,6}(\t.*)?") ? Integer.parseInt(line.split("\t")[1]) : 0;
  }

  /** Whether a line may be the beginning of a header or of an event. */
  private static boolean isBeginning(String tail) {
    return HEADER.startsWith(tail) || tail.matches("\\d[\\x20-\\x7e\\t]*");
  }
}
