package streamlab.show.jjava;

import org.dflib.jjava.jupyter.kernel.BaseKernel;
import org.dflib.jjava.jupyter.kernel.display.DisplayData;
import streamlab.show.Display;
import streamlab.show.Drawing;
import streamlab.show.Updates;

/** Shows things in the running cell of a JJava notebook. */
public final class JJavaDisplay implements Display {

  @Override
  public boolean isAvailable() {
    try {
      return BaseKernel.notebookKernel() != null;
    } catch (NullPointerException e) {
      // This is how JJava says that its jar is there but no kernel runs (in JShell, say).
      return false;
    }
  }

  @Override
  public void show(String html, String text) {
    DisplayData data = new DisplayData(text);
    data.putHTML(html);
    BaseKernel.notebookKernel().display(data);
  }

  @Override
  public Updates live(String html, String text) {
    return CellOutput.begin(BaseKernel.notebookKernel().getIO(), new Drawing(html, text));
  }
}
