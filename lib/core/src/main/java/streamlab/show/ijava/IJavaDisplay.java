package streamlab.show.ijava;

import io.github.spencerpark.jupyter.kernel.BaseKernel;
import io.github.spencerpark.jupyter.kernel.display.DisplayData;
import java.util.function.Supplier;
import streamlab.show.Display;
import streamlab.show.Drawing;
import streamlab.show.Updates;

/** Shows things in the running cell of an IJava notebook. */
public final class IJavaDisplay implements Display {

  /** IJava itself is in no public repository, only the API it is built on: hence by name. */
  private static final String KERNEL = "io.github.spencerpark.ijava.IJava";

  private final Supplier<BaseKernel> kernel;

  /** For the service loader: the kernel of this JVM. */
  public IJavaDisplay() {
    this(IJavaDisplay::runningKernel);
  }

  IJavaDisplay(Supplier<BaseKernel> kernel) {
    this.kernel = kernel;
  }

  @Override
  public boolean isAvailable() {
    return kernel.get() != null;
  }

  @Override
  public void show(String html, String text) {
    DisplayData data = new DisplayData(text);
    data.putHTML(html);
    kernel.get().display(data);
  }

  @Override
  public Updates live(String html, String text) {
    return CellOutput.begin(kernel.get().getIO(), new Drawing(html, text));
  }

  private static BaseKernel runningKernel() {
    try {
      return (BaseKernel) Class.forName(KERNEL).getMethod("getKernelInstance").invoke(null);
    } catch (ReflectiveOperationException e) {
      return null;
    }
  }
}
