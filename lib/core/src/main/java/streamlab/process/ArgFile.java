package streamlab.process;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import streamlab.error.LabException;

/** Argument files of the {@code java} command ({@code java @file}): long class paths fit in. */
public final class ArgFile {

  private ArgFile() {}

  /** Writes one argument a line, quoted so that spaces and backslashes arrive as they are. */
  public static void write(Path file, List<String> arguments) {
    String text =
        arguments.stream().map(ArgFile::quoted).collect(Collectors.joining("\n", "", "\n"));
    try {
      Files.createDirectories(file.getParent());
      // The launcher reads the file in the platform's encoding, not in UTF-8.
      Files.writeString(file, text, Charset.forName(System.getProperty("sun.jnu.encoding")));
    } catch (IOException e) {
      throw new LabException(file + " can't be written (" + e.getMessage() + ").", e);
    }
  }

  static String quoted(String argument) {
    return '"' + argument.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
