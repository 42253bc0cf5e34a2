package streamlab.setup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import streamlab.error.LabException;
import streamlab.home.LabHome;
import streamlab.home.RunFile;

/** Remembers with which inputs a step was last completed; other inputs mean doing it again. */
public final class Stamp {

  private final Path file;

  /** The stamp of a step in a checkout. */
  public Stamp(LabHome home, String step) {
    this.file = home.file("stamps", step + ".stamp");
  }

  /** Whether the step was completed with exactly these inputs. */
  public boolean says(Map<String, String> inputs) {
    return read().equals(new TreeMap<>(inputs));
  }

  /** The inputs of the last completion; empty when there was none. */
  public Map<String, String> read() {
    return RunFile.read(file);
  }

  /** Notes that the step is completed. */
  public void write(Map<String, String> inputs) {
    RunFile.write(file, inputs);
  }

  /** Forgets the last completion: done before work begins, so that half a job never counts. */
  public void clear() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new LabException(file + " can't be deleted (" + e.getMessage() + ").", e);
    }
  }

  /** A short name for a text of any length. */
  public static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
