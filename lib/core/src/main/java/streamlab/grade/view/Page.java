package streamlab.grade.view;

import java.util.List;
import java.util.Map;
import streamlab.grade.result.FactResult;

/** What a verdict is written onto: text and HTML get the same content in the same order. */
interface Page {

  /** The verdict in a line, after a mark that says the same as its words. */
  void headline(String mark, String text);

  /** Every fact with its mark and its points. */
  void facts(List<FactResult> facts);

  /** What was looked at, for which input. */
  void given(String what, Map<String, String> given);

  /** What should have come out beside what did. */
  void comparison(Comparison comparison);

  /** A sentence of prose; it may have several lines. */
  void sentence(String text);

  /** Lines that keep their blanks, such as code, below a line that says what they are. */
  void quote(String caption, List<String> lines);

  /** What to do next. */
  void next(List<String> steps);
}
