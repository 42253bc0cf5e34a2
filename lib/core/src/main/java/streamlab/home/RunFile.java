package streamlab.home;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import streamlab.error.LabException;

/**
 * A small file of key–value pairs by which programs of one checkout find each other. It is replaced
 * as a whole, so a reader never sees half of one.
 */
public final class RunFile {

  private RunFile() {}

  /** The file's pairs; empty when there is no such file. */
  public static Map<String, String> read(Path file) {
    Properties pairs = new Properties();
    try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      pairs.load(in);
    } catch (NoSuchFileException e) {
      return Map.of();
    } catch (IOException | IllegalArgumentException e) {
      throw new LabException(file + " can't be read (" + e.getMessage() + "): delete it.", e);
    }
    Map<String, String> result = new TreeMap<>();
    pairs.stringPropertyNames().forEach(key -> result.put(key, pairs.getProperty(key)));
    return result;
  }

  /** Replaces the file's pairs, making its folder where needed. */
  public static void write(Path file, Map<String, String> pairs) {
    Properties properties = new Properties();
    properties.putAll(pairs);
    try {
      Files.createDirectories(file.getParent());
      Path half = Files.createTempFile(file.getParent(), file.getFileName().toString(), ".new");
      // As bytes: then letters outside ASCII are escaped, and any reader of properties gets them.
      try (OutputStream out = Files.newOutputStream(half)) {
        properties.store(out, null);
      }
      Files.move(half, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new LabException(
          file + " can't be written (" + e.getMessage() + "): is the disk full or read-only?", e);
    }
  }
}
