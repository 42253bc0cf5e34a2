package streamlab.notebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import streamlab.error.LabException;

/**
 * A notebook as it lies in the checkout.
 *
 * @param file where it lies
 * @param kernel the name of its kernelspec, {@code streamlab-kafka} or {@code streamlab-spark}
 * @param chapter its number in the course, such as {@code "03"}
 * @param minutes how long a reader needs
 * @param cells its cells in order
 */
public record NotebookFile(
    Path file, String kernel, String chapter, int minutes, List<Cell> cells) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String KERNEL_PREFIX = "streamlab-";

  /** Reads a notebook. */
  public static NotebookFile read(Path file) {
    JsonNode root = parse(file);
    JsonNode metadata = root.path("metadata");
    List<Cell> cells = new ArrayList<>();
    for (JsonNode cell : root.path("cells")) {
      cells.add(cell(cells.size(), cell));
    }
    return new NotebookFile(
        file.toAbsolutePath().normalize(),
        metadata.path("kernelspec").path("name").asText(),
        metadata.path("streamlab").path("chapter").asText(),
        metadata.path("streamlab").path("minutes").asInt(),
        List.copyOf(cells));
  }

  private static JsonNode parse(Path file) {
    try {
      return JSON.readTree(Files.readAllBytes(file));
    } catch (NoSuchFileException e) {
      throw new LabException("There is no notebook " + file + ": look into notebooks/.");
    } catch (IOException e) {
      throw new LabException(
          file + " is not a notebook that can be read (" + firstLine(e.getMessage()) + ").", e);
    }
  }

  private static Cell cell(int index, JsonNode cell) {
    JsonNode metadata = cell.path("metadata");
    return new Cell(
        index,
        cell.path("id").asText(),
        cell.path("cell_type").asText().equals("code"),
        text(cell.path("source")),
        strings(metadata.path("concepts")),
        strings(metadata.path("tags")),
        !cell.path("outputs").isEmpty() || cell.path("execution_count").isNumber());
  }

  /** The format allows both one string and a list of lines. */
  private static String text(JsonNode source) {
    return source.isArray() ? String.join("", strings(source)) : source.asText();
  }

  private static List<String> strings(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("");
  }

  /** The file's name without its ending, such as {@code 03-run-a-broker}. */
  public String name() {
    return file.getFileName().toString().replaceFirst("\\.ipynb$", "");
  }

  /** The class path its kernel has: {@code "kafka"} or {@code "spark"}. */
  public String half() {
    return kernel.startsWith(KERNEL_PREFIX) ? kernel.substring(KERNEL_PREFIX.length()) : "";
  }

  /** The cells that run, in order. */
  public List<Cell> codeCells() {
    return cells.stream().filter(Cell::isCode).toList();
  }

  /** All its text cells as one text. */
  public String prose() {
    return cells.stream()
        .filter(cell -> !cell.isCode())
        .map(Cell::source)
        .collect(Collectors.joining("\n\n"));
  }
}
