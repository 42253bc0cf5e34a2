package streamlab.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import streamlab.error.LabException;
import streamlab.home.LabHome;

/** Kafka's clients log what a reader of the terminal can't use: it goes to a file. */
final class Logging {

  private static final String FILE = "org.slf4j.simpleLogger.logFile";
  private static final String LEVEL = "org.slf4j.simpleLogger.defaultLogLevel";

  private Logging() {}

  /** Has to come before the first logger is made. */
  static void toFile() {
    try {
      Path logs = Files.createDirectories(LabHome.find().logs());
      System.setProperty(FILE, logs.resolve("lab-clients.log").toString());
    } catch (IOException | LabException e) {
      System.setProperty(LEVEL, "off");
    }
  }
}
