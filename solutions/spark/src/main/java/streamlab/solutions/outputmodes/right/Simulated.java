package streamlab.solutions.outputmodes.right;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import streamlab.exercise.OtherRightAnswer;
import streamlab.exercises.outputmodes.OutputModes;

/** Plays the rules through instead of writing their results down. */
@OtherRightAnswer("a small simulation of windows and watermark")
public final class Simulated implements OutputModes {

  private static final int[] MINUTES = {3, 9, 22, 31, 48, 14, 16};
  private static final int[] BUYS = {200, 450, 0, 700, 0, 0, 0};
  private static final int[] SELLS = {0, 0, 350, 0, 600, 300, 300};

  private final Map<Integer, Totals> state = new TreeMap<>();
  private final List<Integer> rows = new ArrayList<>();
  private Totals tenOClock;

  private void play(Mode mode) {
    state.clear();
    rows.clear();
    int boundary = Integer.MIN_VALUE;
    for (int i = 0; i < MINUTES.length; i++) {
      int start = MINUTES[i] / 15 * 15;
      boolean taken = mode == Mode.COMPLETE || start + 15 > boundary;
      if (taken) {
        Totals more = new Totals(BUYS[i], SELLS[i]);
        state.merge(start, more, (a, b) -> new Totals(a.buy() + b.buy(), a.sell() + b.sell()));
      }
      if (start == 0 && taken) {
        tenOClock = state.get(0);
      }
      boundary = Math.max(boundary, MINUTES[i] - 30);
      int open = state.size();
      if (mode != Mode.COMPLETE) {
        int reached = boundary;
        state.keySet().removeIf(each -> each + 15 <= reached);
      }
      rows.add(
          switch (mode) {
            case APPEND -> open - state.size();
            case UPDATE -> taken ? 1 : 0;
            case COMPLETE -> state.size();
          });
    }
  }

  @Override
  public List<Integer> rowsPerTrade(Mode mode) {
    play(mode);
    return List.copyOf(rows);
  }

  @Override
  public Totals tenOClock(Mode mode) {
    play(mode);
    return tenOClock;
  }

  @Override
  public int rowsOfState(Mode mode) {
    play(mode);
    return state.size();
  }

  @Override
  public Outcome outcome(Place place, Mode mode) {
    boolean known = place == Place.BEFORE_THE_GROUPING;
    if (place == Place.AFTER_THE_GROUPING || !known && mode == Mode.APPEND) {
      return Outcome.REFUSED;
    }
    return known && mode != Mode.COMPLETE ? Outcome.FORGETS : Outcome.KEEPS_ALL;
  }
}
