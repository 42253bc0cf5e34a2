package streamlab.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import streamlab.home.LabHome;
import streamlab.process.ChildProcess;

/** The script {@code lab} among fake JDKs and a fake Maven, so that it never leaves the folder. */
@DisabledOnOs(OS.WINDOWS)
class LauncherScriptTest {

  private static final List<String> TOOLS =
      List.of(
          "sh",
          "sed",
          "readlink",
          "dirname",
          "uname",
          "locale",
          "grep",
          "cat",
          "mkdir",
          "rm",
          "touch",
          "sleep");

  @TempDir private Path temp;
  private Path checkout;
  private Path bin;
  private final Map<String, String> environment = new HashMap<>();

  @BeforeEach
  void copyScript() throws IOException {
    checkout = Files.createDirectories(temp.resolve("Kürs 空 1"));
    bin = Files.createDirectories(temp.resolve("bin"));
    String script = Files.readString(LabHome.find().root().resolve("lab"));
    assertTrue(script.contains("/usr/lib/jvm/*"), "the test hides the machine's own JDKs");
    script = script.replace("/usr/lib/jvm/*", temp + "/jvm/*").replace("/Library/Java", "/no");
    executable(checkout.resolve("lab"), script);
    for (String tool : TOOLS) {
      Path real = SearchPath.find(System.getenv(), tool).orElseThrow();
      executable(bin.resolve(tool), "#!/bin/sh\nexec " + real + " \"$@\"\n");
    }
    environment.put("PATH", bin.toString());
    environment.put("HOME", temp.resolve("home").toString());
    environment.put("LC_ALL", "C.UTF-8");
  }

  private static void executable(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  /** A JDK that says which version it is, finds all jars fresh, and repeats its arguments. */
  private Path jdk(String folder, String version) throws IOException {
    Path home = temp.resolve(folder);
    executable(
        home.resolve("bin/java"),
        """
        #!/bin/sh
        case "$*" in
          *-version*) echo 'openjdk version "%s" 2024' >&2; echo '    java.home = %s' >&2 ;;
          *BuildCheck*) exit 0 ;;
          *) echo "LC_ALL=$LC_ALL"; for word; do echo "<$word>"; done ;;
        esac
        """
            .formatted(version, home));
    executable(home.resolve("bin/javac"), "#!/bin/sh\n");
    return home;
  }

  private void jar() throws IOException {
    Path jar = checkout.resolve("lib/cli/target/streamlab-cli.jar");
    Files.createDirectories(jar.getParent());
    Files.writeString(jar, "jar");
  }

  private void maven(String script) throws IOException {
    executable(
        bin.resolve("mvn"),
        "#!/bin/sh\ncase \"$*\" in *-v) echo Apache Maven 3.9.9; exit;; esac\n" + script + "\n");
  }

  private ChildProcess.Result lab(String... words) throws IOException, InterruptedException {
    return run(checkout.resolve("lab"), temp, words);
  }

  private ChildProcess.Result run(Path script, Path folder, String... words)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(script.toString()));
    command.addAll(List.of(words));
    ChildProcess child = new ChildProcess(command).in(folder);
    child.environment().clear();
    child.environment().putAll(environment);
    return child.run(Duration.ofSeconds(30));
  }

  private static void assertSentence(String expected, ChildProcess.Result result) {
    assertEquals(List.of(expected), result.lines());
    assertEquals(2, result.exit());
  }

  @Test
  @DisplayName("without any Java one sentence says what to install")
  void noJava() throws Exception {
    assertSentence(
        "Stream Lab needs JDK 17 or 21, but found no Java: install one (https://adoptium.net) and"
            + " set JAVA_HOME.",
        lab());
  }

  @Test
  @DisplayName("Java 8, 11 and 25 are named with their place")
  void wrongJava() throws Exception {
    for (Map.Entry<String, String> version :
        Map.of("1.8.0_392", "8", "11.0.2", "11", "25", "25").entrySet()) {
      Path home = jdk("java-" + version.getValue(), version.getKey());
      environment.put("JAVA_HOME", home.toString());
      assertSentence(
          "Stream Lab needs JDK 17 or 21, but found Java "
              + version.getValue()
              + " at "
              + home
              + ": install one (https://adoptium.net) and set JAVA_HOME.",
          lab());
    }
  }

  @Test
  @DisplayName("a Java without compiler is not taken")
  void noCompiler() throws Exception {
    Path home = jdk("jre", "17.0.1");
    Files.delete(home.resolve("bin/javac"));
    environment.put("JAVA_HOME", home.toString());
    assertTrue(lab().lines().get(0).contains("found a Java 17 without compiler at " + home));
  }

  @Test
  @DisplayName("with a wrong JAVA_HOME the JDK of the PATH is taken, else one of the usual places")
  void searchOrder() throws Exception {
    jar();
    environment.put("JAVA_HOME", jdk("java-25", "25.0.1").toString());
    jdk("jvm/seventeen", "17.0.9");
    assertEquals(0, lab("status").exit());
    Files.createSymbolicLink(bin.resolve("java"), jdk("java-21", "21").resolve("bin/java"));
    assertEquals(0, lab("status").exit());
  }

  @Test
  @DisplayName("from any folder, through a link, with odd letters in the path: the command arrives")
  void handsOver() throws Exception {
    jar();
    environment.put("JAVA_HOME", jdk("java-17", "17.0.1").toString());
    Path link = Files.createSymbolicLink(temp.resolve("my lab"), checkout.resolve("lab"));
    for (Path script : List.of(checkout.resolve("lab"), link)) {
      List<String> lines = run(script, bin, "run", "a b", "*").lines();
      Path root = checkout.toRealPath();
      assertTrue(lines.contains("<-Dstreamlab.home=" + root + ">"), lines::toString);
      assertTrue(lines.contains("<" + root.resolve("lib/cli/target/streamlab-cli.jar") + ">"));
      assertEquals(List.of("<run>", "<a b>", "<*>"), lines.subList(lines.size() - 3, lines.size()));
    }
  }

  @Test
  @DisplayName("in a locale that is not UTF-8 one that is UTF-8 is set")
  void locale() throws Exception {
    jar();
    environment.put("JAVA_HOME", jdk("java-17", "17.0.1").toString());
    environment.put("LC_ALL", "POSIX");
    String set = lab().lines().get(0);
    assertTrue(set.matches("LC_ALL=.*UTF-8"), set);
  }

  @Test
  @DisplayName("without Maven one sentence says so")
  void noMaven() throws Exception {
    environment.put("JAVA_HOME", jdk("java-17", "17.0.1").toString());
    assertSentence(
        "Stream Lab needs Maven 3.8 or newer, but found none on the PATH: install it"
            + " (https://maven.apache.org/install.html).",
        lab());
  }

  @Test
  @DisplayName("a Maven that is too old is named with its place")
  void oldMaven() throws Exception {
    environment.put("JAVA_HOME", jdk("java-17", "17.0.1").toString());
    executable(bin.resolve("mvn"), "#!/bin/sh\necho 'Apache Maven 3.6.3 (abc)'\n");
    assertSentence(
        "Stream Lab needs Maven 3.8 or newer, but found 3.6.3 at "
            + bin.resolve("mvn")
            + ": install a newer one (https://maven.apache.org/install.html).",
        lab());
  }

  @Test
  @DisplayName("a missing jar is built, once, with one line said about it")
  void builds() throws Exception {
    environment.put("JAVA_HOME", jdk("java-17", "17.0.1").toString());
    maven("mkdir -p lib/cli/target && echo jar > lib/cli/target/streamlab-cli.jar");
    List<String> first = lab("status").lines();
    assertTrue(first.get(0).startsWith("Building the lab's command line"), first::toString);
    assertTrue(first.contains("<status>"));
    assertFalse(lab("status").lines().toString().contains("Building"));
    assertFalse(Files.exists(checkout.resolve(".lab/build.lock")));
  }

  @Test
  @DisplayName("a first run without network says to connect and run again")
  void noNetwork() throws Exception {
    environment.put("JAVA_HOME", jdk("java-17", "17.0.1").toString());
    maven("echo '[ERROR] Could not transfer artifact x from/to central: unknown host'; exit 1");
    ChildProcess.Result result = lab();
    assertEquals(
        "Parts of the lab could not be downloaded: connect to the network and run ./lab again; what"
            + " is there already is kept (log: "
            + checkout.toRealPath().resolve(".lab/logs/build.log")
            + ").",
        result.lines().get(1));
    assertEquals(2, result.exit());
  }

  @Test
  @DisplayName("a build that fails is told with Maven's first error line and the log")
  void buildFails() throws Exception {
    environment.put("JAVA_HOME", jdk("java-17", "17.0.1").toString());
    maven("echo '[INFO] hm'; echo '[ERROR] A.java:[3,1] no such thing'; echo '[ERROR] b'; exit 1");
    ChildProcess.Result result = lab();
    String told = result.lines().get(1);
    assertTrue(told.contains("could not be built: A.java:[3,1] no such thing (log: "), told);
    assertEquals(2, result.lines().size());
    assertEquals(2, result.exit());
  }

  @Test
  @DisplayName("a lock left by a build that was killed does not block the next one")
  void staleLock() throws Exception {
    environment.put("JAVA_HOME", jdk("java-17", "17.0.1").toString());
    maven("mkdir -p lib/cli/target && echo jar > lib/cli/target/streamlab-cli.jar");
    Files.createDirectories(checkout.resolve(".lab"));
    Files.writeString(checkout.resolve(".lab/build.lock"), "999999999\n");
    assertEquals(0, lab("status").exit());
  }
}
