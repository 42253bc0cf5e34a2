package streamlab.process;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The java command and the JVM flags the lab uses, each with its reason, in one place. */
public final class JvmFlags {

  private static final String[] OPENED_TO_SPARK = {
    "java.base/java.lang",
    "java.base/java.lang.invoke",
    "java.base/java.net",
    "java.base/java.nio",
    "java.base/java.util",
    "java.base/java.util.concurrent",
    "java.base/sun.nio.ch",
    "java.base/sun.nio.cs",
    "java.base/sun.util.calendar"
  };

  private static final String[] EXPORTED_TO_CASSANDRA = {
    "java.base/java.lang.ref",
    "java.base/jdk.internal.misc",
    "java.base/jdk.internal.ref",
    "java.management.rmi/com.sun.jmx.remote.internal.rmi",
    "java.rmi/sun.rmi.registry",
    "java.rmi/sun.rmi.server",
    "java.rmi/sun.rmi.transport.tcp",
    "java.sql/java.sql",
    "jdk.attach/sun.tools.attach",
    "jdk.unsupported/sun.misc"
  };

  private static final String[] OPENED_TO_CASSANDRA = {
    "java.base/java.io",
    "java.base/java.lang",
    "java.base/java.lang.module",
    "java.base/java.nio",
    "java.base/java.util",
    "java.base/java.util.concurrent",
    "java.base/java.util.concurrent.atomic",
    "java.base/jdk.internal.loader",
    "java.base/jdk.internal.math",
    "java.base/jdk.internal.module",
    "java.base/jdk.internal.ref",
    "java.base/jdk.internal.reflect",
    "java.base/jdk.internal.util.jar",
    "java.base/sun.nio.ch",
    "java.rmi/sun.rmi.transport.tcp",
    "jdk.management/com.sun.management.internal"
  };

  private JvmFlags() {}

  /** The {@code java} command of the JDK that runs this program: all our JVMs run on it. */
  public static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /**
   * For short-lived or small JVMs on a laptop: the quick compiler only and the collector without
   * threads of its own. Costs peak speed, gains a third of the start-up time and much memory.
   */
  public static List<String> small() {
    return List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto");
  }

  /**
   * For a small service that several programs use: as {@link #small()}, and gone when its memory
   * runs out. Half alive it would keep its port and answer nobody; gone, it is started again by the
   * next program that needs it.
   */
  public static List<String> service() {
    List<String> flags = new ArrayList<>(small());
    flags.add("-XX:+ExitOnOutOfMemoryError");
    return flags;
  }

  /** The parts of the JDK that Spark reaches into by reflection. */
  public static List<String> sparkOpens() {
    return opens(OPENED_TO_SPARK);
  }

  /** The parts of the JDK that Cassandra reaches into, as its own start script lists them. */
  public static List<String> cassandraOpens() {
    List<String> flags = new ArrayList<>(opens(OPENED_TO_CASSANDRA));
    Stream.of(EXPORTED_TO_CASSANDRA)
        .map(part -> "--add-exports=" + part + "=ALL-UNNAMED")
        .forEach(flags::add);
    return flags;
  }

  private static List<String> opens(String[] parts) {
    return Stream.of(parts).map(part -> "--add-opens=" + part + "=ALL-UNNAMED").toList();
  }

  /**
   * Class-data sharing from an archive, or nothing when there is none. A JVM that finds the archive
   * unfit (another JDK, another class path) goes on without it and without a word.
   */
  public static List<String> sharedArchive(Path archive) {
    if (!Files.isRegularFile(archive)) {
      return List.of();
    }
    List<String> flags = new ArrayList<>();
    flags.add("-XX:SharedArchiveFile=" + archive);
    flags.add("-Xlog:disable");
    flags.add("-Xlog:all=error:stderr");
    return flags;
  }
}
