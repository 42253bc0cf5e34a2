package streamlab.spark.time.draw;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import streamlab.show.draw.Svg;
import streamlab.spark.time.fact.Clock;
import streamlab.spark.time.fact.Kept;
import streamlab.spark.time.fact.Step;

/**
 * The state, operator by operator: on the left what is kept, on the line of time where it belongs,
 * windows as bars and other rows as points. What the watermark removed has a broken outline and
 * says so.
 */
final class StateLane {

  private static final int ROW = 20;
  private static final int BAR = 14;
  private static final int MOST_ROWS = 24;

  private enum Phase {
    OPEN(0.18, ""),
    CLOSES(0, "5 3"),
    CLOSED(0, "1 3");

    private final double filled;
    private final String dashes;

    Phase(double filled, String dashes) {
      this.filled = filled;
      this.dashes = dashes;
    }
  }

  private record Bar(Kept kept, Phase phase) {

    String operator() {
      return kept.operator();
    }

    Instant start() {
      return kept.start().orElse(Instant.MIN);
    }

    /** Without the names of its values where there is no room for them. */
    String label(Clock clock, int pixels) {
      Kept here = kept.withoutOperator();
      String label = phaseWord() + here.line(clock);
      return Svg.fitting(label, pixels).equals(label)
          ? label
          : Svg.fitting(phaseWord() + here.unnamed().line(clock), pixels);
    }

    private String phaseWord() {
      return switch (phase) {
        case OPEN -> "";
        case CLOSES -> kept.window().isPresent() ? "closes " : "leaves ";
        case CLOSED -> "closed ";
      };
    }
  }

  private final Svg svg;
  private final Axis axis;
  private int y;

  StateLane(Svg svg, Axis axis, int top) {
    this.svg = svg;
    this.axis = axis;
    this.y = top;
  }

  /** Draws the state and gives the lane's lower edge. */
  int draw(Step step) {
    List<Bar> bars = bars(step);
    if (bars.isEmpty()) {
      return y;
    }
    String operator = null;
    for (Bar bar : bars.subList(0, Math.min(bars.size(), MOST_ROWS))) {
      if (!bar.operator().equals(operator)) {
        operator = bar.operator();
        svg.text(0, y + BAR - 3, operator.isEmpty() ? "state" : "state: " + operator);
        y += ROW;
      }
      draw(bar, step.clock());
    }
    if (bars.size() > MOST_ROWS) {
      svg.text(0, y + BAR - 3, "… and " + (bars.size() - MOST_ROWS) + " more");
      y += ROW;
    }
    return y;
  }

  private static List<Bar> bars(Step step) {
    List<Bar> bars = new ArrayList<>();
    Set<String> open = step.kept().stream().map(Kept::id).collect(Collectors.toSet());
    step.kept().forEach(kept -> bars.add(new Bar(kept, Phase.OPEN)));
    step.gone().forEach(kept -> bars.add(new Bar(kept, Phase.CLOSES)));
    step.goneEarlier().stream()
        .filter(kept -> kept.window().isPresent() && !open.contains(kept.id()))
        .forEach(kept -> bars.add(new Bar(kept, Phase.CLOSED)));
    List<String> operators = bars.stream().map(Bar::operator).distinct().toList();
    bars.sort(
        Comparator.comparing((Bar bar) -> operators.indexOf(bar.operator()))
            .thenComparing(Bar::start));
    return bars;
  }

  private void draw(Bar bar, Clock clock) {
    Kept kept = bar.kept();
    Phase phase = bar.phase();
    svg.text(0, y + BAR - 3, bar.label(clock, axis.left() - 16));
    if (kept.window().isPresent()) {
      int from = axis.x(kept.window().get().start());
      int to = axis.x(kept.window().get().end());
      svg.bar(from, y, Math.max(3, to - from), BAR, phase.filled, phase.dashes);
    } else if (kept.start().isPresent()) {
      svg.bar(axis.x(kept.start().get()) - 4, y + 3, 8, 8, phase.filled, phase.dashes);
    }
    y += ROW;
  }
}
