package streamlab.docker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import streamlab.home.LabHome;
import streamlab.process.ChildProcess;
import streamlab.process.JvmFlags;

@DisplayName("Without a docker command")
class NoDockerIT {

  @TempDir private Path folder;

  @Test
  @DisplayName("one sentence says where to get one and how to do without")
  void told() throws Exception {
    LabHome home = Folder.in(folder.resolve("course"));
    ChildProcess child =
        new ChildProcess(
            List.of(
                JvmFlags.java(),
                "-cp",
                System.getProperty("java.class.path"),
                AskForDocker.class.getName(),
                home.root().toString()));
    child.environment().put("PATH", folder.toString());
    assertEquals(
        List.of(
            "There is no docker command on the PATH: install Docker"
                + " (https://docs.docker.com/get-docker/), or use the lab's own broker (--kafka"
                + " local)."),
        child.run(Duration.ofSeconds(30)).lines());
  }
}
