package streamlab.grade.worker;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Takes what an answer prints: keeps the beginning, counts the rest. */
final class CapturedOutput extends OutputStream {

  private static final int MOST_BYTES = 4096;

  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private long lines;
  private boolean cut;

  /** Has everything printed in this JVM land here. */
  static CapturedOutput install() {
    CapturedOutput output = new CapturedOutput();
    PrintStream stream = new PrintStream(output, true, StandardCharsets.UTF_8);
    System.setOut(stream);
    System.setErr(stream);
    return output;
  }

  @Override
  public synchronized void write(int one) {
    if (one == '\n') {
      lines++;
    }
    if (kept.size() < MOST_BYTES) {
      kept.write(one);
    } else {
      cut = true;
    }
  }

  @Override
  public synchronized void write(byte[] bytes, int offset, int length) {
    for (int i = offset; i < offset + length; i++) {
      write(bytes[i]);
    }
  }

  /** What was printed since the last call, from its beginning. */
  synchronized String take() {
    String text = kept.toString(StandardCharsets.UTF_8);
    if (cut) {
      text += "\n… cut: " + lines + " lines were printed";
    }
    kept.reset();
    lines = 0;
    cut = false;
    return text;
  }
}
