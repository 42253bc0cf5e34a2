package streamlab.docker;

import java.nio.file.Path;
import streamlab.error.LabException;
import streamlab.home.LabHome;
import streamlab.service.kafka.DockerBroker;

/** A program that wants Kafka in Docker and prints what it is told; its argument is a checkout. */
final class AskForDocker {

  private AskForDocker() {}

  public static void main(String[] arguments) {
    try {
      LabHome home = LabHome.at(Path.of(arguments[0]));
      new DockerBroker(home, System.getenv()).ensureRunning(System.out::println);
    } catch (LabException e) {
      System.out.println(e.getMessage());
    }
  }
}
