package streamlab.service.kafka;

import java.util.List;
import java.util.Locale;
import streamlab.process.ChildProcess;

/** What can be wrong with Docker, each in one sentence with the next step. */
final class DockerErrors {

  private static final String OTHERWISE = ", or use the lab's own broker (--kafka local).";

  static final String NO_COMMAND =
      "There is no docker command on the PATH: install Docker (https://docs.docker.com/get-docker/)"
          + OTHERWISE;

  static final String NO_COMPOSE =
      "This Docker has no Compose v2 (\"docker compose version\" fails): install its Compose plugin"
          + " (https://docs.docker.com/compose/install/)"
          + OTHERWISE;

  private static final int LONGEST_QUOTE = 200;

  private DockerErrors() {}

  /** Why nobody answered to {@code docker version}. */
  static String noEngine(ChildProcess.Result result) {
    if (says(result, "permission denied")) {
      return "You may not talk to Docker's engine: join the group docker (sudo usermod -aG docker"
          + " $USER, then log in anew)"
          + OTHERWISE;
    }
    if (result.exit() == ChildProcess.TOO_SLOW) {
      return "Docker is installed, but its engine does not answer: restart Docker" + OTHERWISE;
    }
    return "Docker is installed, but its engine does not run: start Docker Desktop, or the service"
        + " (sudo systemctl start docker)"
        + OTHERWISE;
  }

  /** Why an image is not to be had. */
  static String noImage(String image, ChildProcess.Result result) {
    String reason =
        result.exit() == ChildProcess.TOO_SLOW ? "the registry does not answer" : last(result);
    return "Docker can't fetch the image "
        + image
        + " ("
        + reason
        + "): connect to the network, or name an image that is there in the variable KAFKA_IMAGE"
        + OTHERWISE;
  }

  /** That another program has the port. */
  static String portTaken(int port) {
    return "Port "
        + port
        + " of this machine is taken: end the program that has it, or name another port in the"
        + " variable KAFKA_PORT.";
  }

  /** Whether a container could not start because its port on this machine is another's. */
  static boolean isPortTaken(ChildProcess.Result result) {
    return says(result, "address already in use")
        || says(result, "port is already allocated")
        || says(result, "ports are not available");
  }

  /** Something that the lab has no advice for. */
  static String unexpected(String what, ChildProcess.Result result) {
    return what + ": Docker says \"" + last(result) + "\".";
  }

  private static boolean says(ChildProcess.Result result, String phrase) {
    return result.lines().stream().anyMatch(line -> line.toLowerCase(Locale.ROOT).contains(phrase));
  }

  private static String last(ChildProcess.Result result) {
    List<String> lines = result.lines().stream().filter(line -> !line.isBlank()).toList();
    String line = lines.isEmpty() ? "nothing" : lines.get(lines.size() - 1).strip();
    return line.length() <= LONGEST_QUOTE ? line : line.substring(0, LONGEST_QUOTE) + "…";
  }
}
