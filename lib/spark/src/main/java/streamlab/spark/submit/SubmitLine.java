package streamlab.spark.submit;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.SparkException;
import org.apache.spark.deploy.SparkSubmitArguments;
import scala.collection.immutable.Map$;
import scala.jdk.javaapi.CollectionConverters;
import streamlab.error.LabException;
import streamlab.service.kafka.CommandLineText;

/**
 * What {@code spark-submit} makes of a command line: read by its own parser, nothing is started.
 *
 * @param mainClass the program's class; null where the line names none for submit
 * @param program the name of the jar
 * @param packages coordinates to fetch, as {@code group:artifact:version}
 * @param arguments what the program gets
 */
public record SubmitLine(
    String mainClass, String program, List<String> packages, List<String> arguments) {

  /**
   * Reads a line such as {@code spark-submit --class Totals totals.jar 2024}.
   *
   * @throws LabException when spark-submit refuses it, with its reason
   */
  public static SubmitLine of(String line) {
    List<String> words = new ArrayList<>(CommandLineText.words(line.replace("\\\n", " ")));
    if (!words.isEmpty() && words.get(0).endsWith("spark-submit")) {
      words.remove(0);
    }
    SparkSubmitArguments read = read(line, words);
    String jar = String.valueOf(read.primaryResource());
    return new SubmitLine(
        read.mainClass(),
        jar.substring(jar.lastIndexOf('/') + 1),
        read.packages() == null ? List.of() : List.of(read.packages().split(",")),
        List.copyOf(CollectionConverters.asJava(read.childArgs())));
  }

  private static SparkSubmitArguments read(String line, List<String> words) {
    try {
      return new SparkSubmitArguments(
          CollectionConverters.asScala(words).toSeq(), Map$.MODULE$.empty());
    } catch (Exception e) {
      // A SparkException, which Scala does not declare.
      if (e instanceof SparkException) {
        throw new LabException(
            "spark-submit refuses the line \"" + line + "\": " + e.getMessage(), e);
      }
      throw e;
    }
  }
}
