package streamlab.setup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import streamlab.home.LabHome;
import streamlab.launch.JupyterEnvironment;
import streamlab.launch.Resources;

/** JupyterLab's settings: calm (no news, no build prompts), our kernels only, tied to the lab. */
public final class SettingsStep implements Step {

  private final Path config;

  /** The settings of a checkout. */
  public SettingsStep(LabHome home) {
    this.config = new JupyterEnvironment(home).jupyter().resolve("config");
  }

  private static Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("jupyter_server_config.py", "jupyter_server_config.py");
    files.put("labconfig/default_setting_overrides.json", "overrides.json");
    files.put("labconfig/page_config.json", "page_config.json");
    return files;
  }

  @Override
  public String title() {
    return "JupyterLab's settings";
  }

  @Override
  public boolean isDone() {
    return files().entrySet().stream().allMatch(file -> isWritten(file.getKey(), file.getValue()));
  }

  private boolean isWritten(String file, String resource) {
    try {
      return Files.readString(config.resolve(file)).equals(Resources.text(Setup.class, resource));
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public void run(Consumer<String> activity) throws IOException {
    for (Map.Entry<String, String> file : files().entrySet()) {
      Resources.write(config.resolve(file.getKey()), Resources.text(Setup.class, file.getValue()));
    }
  }
}
