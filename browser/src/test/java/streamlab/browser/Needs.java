package streamlab.browser;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import streamlab.launch.SearchPath;

/**
 * What these tests need of the machine. Where it is missing they are skipped with a sentence, and
 * where {@value #REQUIRE} names {@code browser} they fail with it.
 *
 * @param browser a Chromium or Chrome
 * @param node Node.js for the driver; none when the driver's own is on the class path
 */
record Needs(Path browser, Optional<Path> node) {

  /** Names, separated by commas, of what a build must not do without. */
  static final String REQUIRE = "STREAMLAB_REQUIRE";

  private static final List<String> BROWSERS =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
  private static final int OLDEST_NODE = 20;

  /** Finds both, or skips or fails the test that asks. */
  static Needs orSkip() {
    Map<String, String> environment = System.getenv();
    Optional<Path> browser =
        BROWSERS.stream().flatMap(name -> SearchPath.find(environment, name).stream()).findFirst();
    if (browser.isEmpty()) {
      missing("no browser on the PATH (looked for " + String.join(", ", BROWSERS) + ")");
    }
    if (hasOwnNode()) {
      return new Needs(browser.orElseThrow(), Optional.empty());
    }
    Optional<Path> node = SearchPath.find(environment, "node").filter(Needs::isNewEnough);
    if (node.isEmpty()) {
      missing(
          "no Node.js "
              + OLDEST_NODE
              + " or newer on the PATH (mvn verify -Dbrowser.node=bundled brings one along)");
    }
    return new Needs(browser.orElseThrow(), node);
  }

  private static void missing(String what) {
    String sentence = "The course is not read in a browser: " + what + ".";
    if (isRequired(System.getenv().getOrDefault(REQUIRE, ""))) {
      fail(sentence + " " + REQUIRE + " asks for it.");
    }
    System.out.println("Skipped. " + sentence);
    abort(sentence);
  }

  static boolean isRequired(String names) {
    return Arrays.stream(names.split(",")).map(String::trim).anyMatch("browser"::equals);
  }

  /** Whether Maven's profile {@code bundled-node} is on. */
  private static boolean hasOwnNode() {
    ClassLoader loader = Needs.class.getClassLoader();
    return loader.getResource("META-INF/maven/com.microsoft.playwright/driver-bundle/pom.xml")
        != null;
  }

  private static boolean isNewEnough(Path node) {
    try {
      Process process =
          new ProcessBuilder(node.toString(), "--version").redirectErrorStream(true).start();
      String says = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      Matcher version = Pattern.compile("^v(\\d+)\\.").matcher(says);
      return process.waitFor(30, TimeUnit.SECONDS)
          && version.find()
          && Integer.parseInt(version.group(1)) >= OLDEST_NODE;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
