package streamlab.service.kafka;

/**
 * What a command-line tool answered.
 *
 * @param exit the exit code; zero means success
 * @param output what it printed, standard output and errors in the order they came
 */
public record ToolResult(int exit, String output) {

  /** Whether the tool ended well. */
  public boolean ok() {
    return exit == 0;
  }

  @Override
  public String toString() {
    return output;
  }
}
