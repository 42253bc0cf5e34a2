package streamlab.spark.time.draw;

import java.util.ArrayList;
import java.util.List;
import streamlab.show.draw.Svg;
import streamlab.spark.time.fact.Arrival;
import streamlab.spark.time.fact.Step;

/** The events of one input at their event time, each with the number of its arrival. */
final class EventLane {

  private static final int RADIUS = 10;
  private static final int ROW = 26;

  private final Svg svg;
  private final Axis axis;
  private final int top;

  /** For each row of markers the places that are taken. */
  private final List<List<Integer>> rows = new ArrayList<>();

  EventLane(Svg svg, Axis axis, int top) {
    this.svg = svg;
    this.axis = axis;
    this.top = top;
  }

  /** Draws the events and gives the lane's lower edge. */
  int draw(Step step, String input) {
    svg.text(0, top + ROW / 2 + 4, input.isEmpty() ? "events" : "events: " + input);
    step.earlier().stream().filter(event -> isOf(event, input)).forEach(e -> mark(e, false));
    step.arrivals().stream().filter(event -> isOf(event, input)).forEach(e -> mark(e, true));
    return top + Math.max(1, rows.size()) * ROW;
  }

  private static boolean isOf(Arrival event, String input) {
    return event.input().equals(input) && event.time().isPresent();
  }

  /** The shape tells the fate, the line's width whether the event is of this step. */
  private void mark(Arrival event, boolean isNew) {
    int x = axis.x(event.time().orElseThrow());
    int y = top + ROW / 2 + row(x) * ROW;
    double width = isNew ? 3 : 1;
    switch (event.fate()) {
      case TAKEN -> svg.circle(x, y, RADIUS, width, "");
      case LATE -> svg.square(x, y, RADIUS - 1, width);
      case DUPLICATE -> svg.diamond(x, y, RADIUS + 2, width);
      case PARTLY_LATE, UNTOLD -> svg.circle(x, y, RADIUS, width, "4 2");
    }
    svg.number(x, y, isNew, event.number());
  }

  /** The first row with room at a place. */
  private int row(int x) {
    for (int row = 0; ; row++) {
      if (row == rows.size()) {
        rows.add(new ArrayList<>());
      }
      if (rows.get(row).stream().allMatch(taken -> Math.abs(taken - x) >= ROW)) {
        rows.get(row).add(x);
        return row;
      }
    }
  }
}
