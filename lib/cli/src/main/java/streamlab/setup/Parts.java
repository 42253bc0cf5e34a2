package streamlab.setup;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import streamlab.error.LabException;
import streamlab.home.Classpath;
import streamlab.home.LabHome;
import streamlab.launch.Resources;

/** The versions of what the lab is made of, read from what is really there. */
public final class Parts {

  private Parts() {}

  /** Name and version of each part that is set up. */
  public static Map<String, String> versions(LabHome home) {
    Map<String, String> versions = new LinkedHashMap<>();
    versions.put("Java", System.getProperty("java.version"));
    jar(home, "kafka", "kafka-clients").ifPresent(version -> versions.put("Kafka", version));
    jar(home, "spark", "spark-sql_2.13").ifPresent(version -> versions.put("Spark", version));
    String python = new Stamp(home, "environment").read().getOrDefault("python", "");
    if (!python.isEmpty()) {
      versions.put("Python", python.substring(0, python.indexOf(' ')));
      versions.put("JupyterLab", pinned("jupyterlab"));
      boolean ijava = KernelChoice.current(home).name().equals("ijava");
      versions.put(ijava ? "IJava" : "JJava", ijava ? "your own jar" : pinned("jjava"));
    }
    return versions;
  }

  private static Optional<String> jar(LabHome home, String half, String artifact) {
    Pattern name = Pattern.compile(Pattern.quote(artifact) + "-(\\d[^/\\\\]*)\\.jar");
    try {
      return Classpath.of(home, half).thirdParty().stream()
          .map(Path::getFileName)
          .map(file -> name.matcher(file.toString()))
          .filter(Matcher::matches)
          .map(matcher -> matcher.group(1))
          .findFirst();
    } catch (LabException e) {
      return Optional.empty();
    }
  }

  private static String pinned(String name) {
    return Resources.text(Setup.class, "requirements.txt")
        .lines()
        .filter(line -> line.startsWith(name + "=="))
        .map(line -> line.substring(name.length() + 2).strip())
        .findFirst()
        .orElse("?");
  }
}
