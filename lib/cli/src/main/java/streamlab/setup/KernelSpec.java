package streamlab.setup;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import streamlab.home.LabHome;
import streamlab.process.JvmFlags;

/** The file by which Jupyter knows a kernel: the JVM is started directly, without a launcher. */
final class KernelSpec {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private final LabHome home;
  private final String half;
  private final KernelChoice kernel;

  KernelSpec(LabHome home, String half, KernelChoice kernel) {
    this.home = home;
    this.half = half;
    this.kernel = kernel;
  }

  String json() {
    Map<String, Object> spec = new LinkedHashMap<>();
    spec.put("argv", command());
    spec.put("display_name", displayName());
    spec.put("language", "java");
    // A signal would end the JVM.
    spec.put("interrupt_mode", "message");
    spec.put("env", variables());
    spec.put("metadata", Map.of("debugger", false));
    try {
      return JSON.writeValueAsString(spec) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<String> command() {
    return List.of(
        JvmFlags.java(),
        "@" + KernelStep.argumentFile(home, half),
        "streamlab.kernel.KernelMain",
        kernel.mainClass(),
        "{connection_file}");
  }

  private String displayName() {
    String name = half.substring(0, 1).toUpperCase(Locale.ROOT) + half.substring(1);
    return "Stream Lab: " + name + " (Java)";
  }

  private Map<String, String> variables() {
    Map<String, String> variables = new LinkedHashMap<>();
    String prefix = kernel.variablePrefix();
    variables.put(prefix + "STARTUP_SCRIPTS_PATH", KernelStep.importsFile(home, half).toString());
    if (kernel.name().equals("ijava")) {
      variables.put("IJAVA_CLASSPATH", KernelStep.classPath(home, half, kernel));
    }
    String locale = System.getenv("LC_ALL");
    if (locale != null && !locale.isBlank()) {
      variables.put("LC_ALL", locale);
    }
    return variables;
  }
}
