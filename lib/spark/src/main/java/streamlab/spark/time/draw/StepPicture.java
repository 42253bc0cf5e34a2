package streamlab.spark.time.draw;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import streamlab.show.Picture;
import streamlab.show.draw.Svg;
import streamlab.spark.time.fact.Arrival;
import streamlab.spark.time.fact.Fate;
import streamlab.spark.time.fact.Step;

/**
 * A step on the line of event time: events, windows and other state, the watermark, and below in
 * words how it moved, what was emitted and what was dropped.
 */
public final class StepPicture {

  /** Where the line of time begins; left of it stands what is kept. */
  private static final int TIME = 290;

  private static final int MARGIN = 20;
  private static final int LINE = 17;
  private static final int MOST_LINES = 10;

  private static final Map<Fate, String> SIGNS =
      Map.of(
          Fate.LATE, "square: too late",
          Fate.DUPLICATE, "diamond: duplicate",
          Fate.PARTLY_LATE, "dashed ring: too late for some windows",
          Fate.UNTOLD, "dashed ring: rows of its step were dropped");

  private final Step step;
  private final Svg svg = new Svg();
  private final Axis axis;
  private int y = LINE;

  private StepPicture(Step step) {
    this.step = step;
    this.axis = new Axis(step.view(), TIME, Svg.WIDTH - MARGIN);
  }

  /** Draws a step. */
  public static Picture of(Step step) {
    String words = step.toText();
    StepPicture picture = new StepPicture(step);
    picture.draw();
    String title = words.lines().findFirst().orElseThrow();
    return new Picture(picture.svg.toElement(picture.y, title, words), words);
  }

  private void draw() {
    svg.bold(0, y, "Step " + step.number() + ", " + step.mode() + " mode");
    y += LINE;
    lines("arrived:", step.events());
    chart();
    y += LINE;
    svg.text(0, y, Svg.fitting(step.watermarkLine(), Svg.WIDTH));
    y += LINE;
    lines("emitted:", step.sink().withEvents());
    if (!step.sink().afterwards().isEmpty()) {
      lines("emitted afterwards, without new data:", step.sink().afterwards());
    }
    lines("dropped:", step.dropped());
    legend();
    y -= LINE / 2;
  }

  private void chart() {
    // Shade and grid lie under the lanes but reach as far down as they do: hence a blind run first.
    int top = y + LINE;
    int bottom = lanes(new Svg(), top);
    WatermarkLine watermark = new WatermarkLine(svg, axis, step.clock());
    watermark.ground(step.boundary(), top, bottom);
    for (Instant tick : axis.ticks(step.clock())) {
      svg.line(axis.x(tick), top, axis.x(tick), bottom, 0.25);
      svg.centred(axis.x(tick), top - 5, step.clock().text(tick));
    }
    svg.text(0, top - 5, "event time (UTC)");
    svg.line(0, top, Svg.WIDTH, top, 1);
    lanes(svg, top);
    y = watermark.draw(step.boundary(), top, bottom);
  }

  private int lanes(Svg canvas, int top) {
    int lower = top + 4;
    for (String input : step.inputs()) {
      lower = new EventLane(canvas, axis, lower).draw(step, input);
    }
    return new StateLane(canvas, axis, lower).draw(step) + 4;
  }

  private void lines(String name, List<String> content) {
    List<String> all = content.isEmpty() ? List.of("nothing") : content;
    int indent = (int) Math.ceil((name.length() + 1) * Svg.CHARACTER);
    svg.text(0, y, name);
    for (String line : all.subList(0, Math.min(all.size(), MOST_LINES))) {
      svg.text(indent, y, Svg.fitting(line, Svg.WIDTH - indent));
      y += LINE;
    }
    if (all.size() > MOST_LINES) {
      svg.text(indent, y, "… and " + (all.size() - MOST_LINES) + " more");
      y += LINE;
    }
  }

  private void legend() {
    List<String> signs = new ArrayList<>();
    signs.add("number: order of arrival");
    signs.add("thick: in this step");
    if (step.boundary().after().isPresent()) {
      signs.add("shaded: before the watermark");
    }
    Stream.concat(step.earlier().stream(), step.arrivals().stream())
        .map(Arrival::fate)
        .distinct()
        .sorted()
        .filter(SIGNS::containsKey)
        .map(SIGNS::get)
        .forEach(signs::add);
    String line = "";
    for (String sign : signs) {
      String longer = line.isEmpty() ? sign : line + " · " + sign;
      if (longer.length() * Svg.CHARACTER > Svg.WIDTH) {
        svg.text(0, y, line);
        y += LINE;
        longer = sign;
      }
      line = longer;
    }
    svg.text(0, y, line);
    y += LINE;
  }
}
