package streamlab.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import streamlab.error.LabException;
import streamlab.home.LabHome;

class KernelStepTest {

  @TempDir private Path root;
  private LabHome home;

  @BeforeEach
  void build() throws IOException {
    home = Fakes.builtCheckout(root);
  }

  private JsonNode spec(String half) throws IOException {
    Path file = home.file("jupyter", "kernels", "streamlab-" + half, "kernel.json");
    return new ObjectMapper().readTree(Files.readString(file));
  }

  private List<String> arguments(String half, KernelChoice kernel) {
    return new KernelArguments(home, half, kernel).list();
  }

  @Test
  @DisplayName("the spec starts java directly, with an argument file and our own main class")
  void spec() throws Exception {
    new KernelStep(home, KernelChoice.jjava(home)).run(words -> {});
    JsonNode spec = spec("spark");
    assertEquals("Stream Lab: Spark (Java)", spec.get("display_name").asText());
    assertEquals("java", spec.get("language").asText());
    assertEquals("message", spec.get("interrupt_mode").asText());
    JsonNode argv = spec.get("argv");
    assertEquals("@" + home.file("kernels", "spark.args"), argv.get(1).asText());
    assertEquals("streamlab.kernel.KernelMain", argv.get(2).asText());
    assertEquals("org.dflib.jjava.distro.JJava", argv.get(3).asText());
    assertEquals("{connection_file}", argv.get(4).asText());
    assertEquals(
        home.file("kernels", "spark.jshell").toString(),
        spec.get("env").get("JJAVA_STARTUP_SCRIPTS_PATH").asText());
    assertTrue(Files.exists(home.file("kernels", "spark.jshell")));
  }

  @Test
  @DisplayName("the class path holds others' jars, then the kernel's, then ours")
  void classPathOrder() {
    KernelChoice kernel = KernelChoice.jjava(home);
    List<String> arguments = arguments("spark", kernel);
    String classPath = arguments.get(arguments.indexOf("-cp") + 1);
    List<String> names =
        Arrays.stream(classPath.split(File.pathSeparator))
            .map(jar -> Path.of(jar).getFileName().toString())
            .toList();
    assertEquals(
        List.of(
            "a b.jar",
            "kafka-clients-4.3.1.jar",
            "jjava.jar",
            "streamlab-exercises-spark.jar",
            "streamlab-exercises-spark-tests.jar",
            "streamlab-spark.jar",
            "streamlab-core.jar"),
        names);
  }

  @Test
  @DisplayName("each half gets its heap; Spark gets the doors it needs")
  void flags() {
    KernelChoice kernel = KernelChoice.jjava(home);
    assertTrue(arguments("kafka", kernel).contains("-Xmx256m"));
    assertFalse(
        arguments("kafka", kernel).contains("--add-opens=java.base/sun.nio.ch=ALL-UNNAMED"));
    assertTrue(arguments("spark", kernel).contains("-Xmx1g"));
    assertTrue(arguments("spark", kernel).contains("--add-opens=java.base/sun.nio.ch=ALL-UNNAMED"));
    for (String half : KernelStep.HALVES) {
      assertTrue(arguments(half, kernel).contains("--add-opens=jdk.jshell/jdk.jshell=ALL-UNNAMED"));
      assertTrue(arguments(half, kernel).contains("-Dstreamlab.home=" + home.root()));
    }
  }

  @Test
  @DisplayName("done is done, until an input changes")
  void idempotent() throws Exception {
    KernelStep step = new KernelStep(home, KernelChoice.jjava(home));
    assertFalse(step.isDone());
    step.run(words -> {});
    assertTrue(step.isDone());
    Files.createDirectories(home.file("cds"));
    Files.createFile(home.file("cds", "spark.jsa"));
    assertFalse(step.isDone(), "a class-data archive has appeared");
  }

  @Test
  @DisplayName("IJava gets its own main class, class path and start-up variable, and is remembered")
  void ijava() throws Exception {
    Path jar = Files.createFile(root.resolve("ijava.jar"));
    KernelChoice choice = KernelChoice.of(home, "ijava", jar);
    new KernelStep(home, choice).run(words -> {});
    JsonNode spec = spec("kafka");
    assertEquals("io.github.spencerpark.ijava.IJava", spec.get("argv").get(3).asText());
    assertTrue(spec.get("env").get("IJAVA_CLASSPATH").asText().contains("streamlab-core.jar"));
    assertTrue(spec.get("env").has("IJAVA_STARTUP_SCRIPTS_PATH"));
    assertEquals(choice, KernelChoice.current(home));
  }

  @Test
  @DisplayName("IJava without its jar, and a jar without IJava, are told")
  void misuse() {
    assertTrue(
        assertThrows(LabException.class, () -> KernelChoice.of(home, "ijava", null))
            .getMessage()
            .contains("add --kernel-jar FILE"));
    assertThrows(LabException.class, () -> KernelChoice.of(home, "jjava", Path.of("x.jar")));
    assertThrows(LabException.class, () -> KernelChoice.of(home, "ijava", Path.of("no.jar")));
  }

  @Test
  @DisplayName("versions are read from the class path")
  void versions() {
    assertEquals("4.3.1", Parts.versions(home).get("Kafka"));
  }
}
