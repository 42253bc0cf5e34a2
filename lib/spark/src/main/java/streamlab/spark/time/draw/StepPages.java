package streamlab.spark.time.draw;

import java.util.List;
import java.util.stream.Collectors;
import streamlab.spark.time.fact.Step;

/** The pictures of steps for a page, one below the other. */
public final class StepPages {

  private StepPages() {}

  /** The pictures of steps. */
  public static String html(List<Step> steps) {
    return steps.stream()
        .map(step -> "<div style=\"overflow-x:auto\">" + StepPicture.of(step).svg() + "</div>")
        .collect(Collectors.joining("<hr>"));
  }
}
