package streamlab.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The imports that cells begin with: kernels, JShell and programs made of cells share them. */
public final class Imports {

  private Imports() {}

  /**
   * The import statements, a line each.
   *
   * @param half {@code "kafka"} or {@code "spark"}
   */
  public static String of(String half) {
    try (InputStream in = Imports.class.getResourceAsStream(half + ".jshell")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
