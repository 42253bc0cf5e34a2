package streamlab.show.ijava;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.spencerpark.jupyter.kernel.BaseKernel;
import io.github.spencerpark.jupyter.kernel.LanguageInfo;
import io.github.spencerpark.jupyter.kernel.display.DisplayData;
import io.github.spencerpark.jupyter.kernel.display.mime.MIMEType;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("On IJava's kernel API")
class IJavaDisplayTest {

  private static final class Kernel extends BaseKernel {
    final List<DisplayData> shown = new ArrayList<>();

    @Override
    public void display(DisplayData data) {
      shown.add(data);
    }

    @Override
    public DisplayData eval(String code) {
      return DisplayData.EMPTY;
    }

    @Override
    public LanguageInfo getLanguageInfo() {
      return new LanguageInfo.Builder("java").build();
    }
  }

  @Test
  @DisplayName("a thing is shown as HTML with its text beside it")
  void both() {
    Kernel kernel = new Kernel();
    IJavaDisplay display = new IJavaDisplay(() -> kernel);
    assertTrue(display.isAvailable());

    display.show("<b>hello</b>", "hello");

    DisplayData data = kernel.shown.get(0);
    assertEquals("<b>hello</b>", data.getData(MIMEType.TEXT_HTML));
    assertEquals("hello", data.getData(MIMEType.TEXT_PLAIN));
  }

  @Test
  @DisplayName("nothing is shown where no such kernel runs")
  void elsewhere() {
    assertFalse(new IJavaDisplay().isAvailable());
  }
}
