package streamlab.service.kafka;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import streamlab.home.LabHome;

/** A checkout of a test's own: the built library of this one, a state folder of its own. */
public final class TestCheckout {

  private TestCheckout() {}

  /** Makes it in an empty folder. */
  public static LabHome in(Path folder) throws IOException {
    Path real = LabHome.find().root();
    Files.createDirectories(folder);
    Files.createSymbolicLink(folder.resolve("lib"), real.resolve("lib"));
    Files.createFile(folder.resolve("lab"));
    Files.createFile(folder.resolve("pom.xml"));
    return LabHome.at(folder);
  }

  /** Waits for a fact, half a minute at most. */
  public static void await(String fact, Callable<Boolean> holds) throws Exception {
    long deadline = System.nanoTime() + 30_000_000_000L;
    while (!holds.call()) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("not within 30 s: " + fact);
      }
      LockSupport.parkNanos(20_000_000);
    }
  }
}
