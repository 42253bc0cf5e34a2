package streamlab.notebook;

import java.util.List;

/**
 * One cell of a notebook as committed.
 *
 * @param index its place in the notebook, from 0
 * @param id its id, which says what it is
 * @param isCode whether it runs; else it is text
 * @param source its text
 * @param concepts ids of the concepts it shows
 * @param tags its tags, such as {@value #RAISES}
 * @param hasOutputs whether outputs or an execution count are stored with it
 */
public record Cell(
    int index,
    String id,
    boolean isCode,
    String source,
    List<String> concepts,
    List<String> tags,
    boolean hasOutputs) {

  /** The tag of a cell that must fail in the kernel, such as one that does not compile. */
  public static final String RAISES = "raises-exception";

  /** Whether the cell must fail. */
  public boolean raises() {
    return tags.contains(RAISES);
  }
}
