package streamlab.show.ijava;

import io.github.spencerpark.jupyter.channels.ShellReplyEnvironment;
import io.github.spencerpark.jupyter.kernel.DisplayStream;
import io.github.spencerpark.jupyter.kernel.JupyterIO;
import io.github.spencerpark.jupyter.kernel.display.DisplayData;
import io.github.spencerpark.jupyter.messages.ContentType;
import io.github.spencerpark.jupyter.messages.Message;
import io.github.spencerpark.jupyter.messages.publish.PublishDisplayData;
import io.github.spencerpark.jupyter.messages.publish.PublishUpdateDisplayData;
import java.lang.reflect.Field;
import java.util.UUID;
import streamlab.show.Drawing;
import streamlab.show.Updates;

/**
 * An output of one cell whose pictures change. IJava's display belongs to whatever cell runs, and
 * to none when none does, so pictures that come later would go astray. Hence the environment in
 * which the front end gets answers to this cell is kept and used directly.
 */
final class CellOutput implements Updates {

  private final String id = UUID.randomUUID().toString();
  private final ShellReplyEnvironment cell;

  private CellOutput(ShellReplyEnvironment cell) {
    this.cell = cell;
  }

  /** Shows the first picture in the cell that runs. */
  static Updates begin(JupyterIO io, Drawing first) {
    ShellReplyEnvironment cell = environment(io.display);
    if (cell == null) {
      return whileTheCellRuns(io.display, first);
    }
    CellOutput output = new CellOutput(cell);
    output.publish(new PublishDisplayData(data(output.id, first)));
    return output;
  }

  @Override
  public void update(Drawing drawing) {
    publish(new PublishUpdateDisplayData(data(id, drawing)));
  }

  /**
   * Past the environment's own {@code publish}, which is made for the cell's thread only; the
   * socket's is made for all.
   */
  private <T extends ContentType<T>> void publish(T content) {
    cell.getIopub().sendMessage(new Message<>(cell.getContext(), content.getType(), content));
  }

  /** All that the public side of IJava offers: updates up to the end of the cell. */
  private static Updates whileTheCellRuns(DisplayStream display, Drawing first) {
    String id = UUID.randomUUID().toString();
    display.display(data(id, first));
    return drawing -> display.updateDisplay(data(id, drawing));
  }

  private static DisplayData data(String id, Drawing drawing) {
    DisplayData data = new DisplayData(drawing.text());
    data.putHTML(drawing.html());
    data.setDisplayId(id);
    return data;
  }

  private static ShellReplyEnvironment environment(DisplayStream display) {
    try {
      Field field = DisplayStream.class.getDeclaredField("env");
      field.setAccessible(true);
      return (ShellReplyEnvironment) field.get(display);
    } catch (ReflectiveOperationException | RuntimeException e) {
      // Another release of the kernel keeps it elsewhere.
      return null;
    }
  }
}
