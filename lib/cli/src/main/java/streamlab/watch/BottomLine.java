package streamlab.watch;

/** The line at the bottom: how far the learner is, and what can be pressed. */
final class BottomLine {

  static final String KEYS = "n next · h hint · l list · r reset · s solution · q quit";
  static final String CHECKING = "checking … · q quit";
  static final String QUESTION = "y yes · n no";

  private static final int CELLS = 10;

  private BottomLine() {}

  /** A bar of plain letters with its figures, then the keys. The first pass is seen in it. */
  static String of(long passed, int all, String keys) {
    int filled = all == 0 ? 0 : (int) (CELLS * passed / all);
    if (passed > 0 && filled == 0) {
      filled = 1;
    }
    String bar = "#".repeat(filled) + ".".repeat(CELLS - filled);
    return "[" + bar + "] " + passed + "/" + all + "  " + keys;
  }
}
