package streamlab.exercises.modernisecommands;

import java.io.IOException;
import java.io.StringReader;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import streamlab.error.LabException;
import streamlab.home.Classpath;
import streamlab.home.LabHome;
import streamlab.service.kafka.CommandLineText;

/**
 * How Kafka 4 itself reads commands and settings. Its parsers are in the broker's jars, which are
 * not on the class path of clients: they are loaded beside it and called by name.
 */
final class Kafka4Rules {

  private static final String TOOLS = "org.apache.kafka.tools.";

  /** The tools' classes for their options. Each tool takes the same smallest command. */
  private static final Map<String, String> OPTIONS =
      Map.of(
          "kafka-topics", TOOLS + "TopicCommand$TopicCommandOptions",
          "kafka-console-producer", TOOLS + "ConsoleProducer$ConsoleProducerOptions",
          "kafka-console-consumer", TOOLS + "consumer.ConsoleConsumerOptions");

  private static final Map<String, List<String>> SMALLEST =
      Map.of(
          "kafka-topics", List.of("--list", "--bootstrap-server", "localhost:9092"),
          "kafka-console-producer", List.of("--topic", "t", "--bootstrap-server", "localhost:9092"),
          "kafka-console-consumer",
              List.of("--topic", "t", "--bootstrap-server", "localhost:9092"));

  private final ClassLoader broker;

  private Kafka4Rules(ClassLoader broker) {
    this.broker = broker;
  }

  private static final class Holder {
    private static final Kafka4Rules RULES = new Kafka4Rules(brokersJars());
  }

  /** The rules, loaded once for a JVM: that takes longer than all reading. */
  static Kafka4Rules rules() {
    return Holder.RULES;
  }

  private static ClassLoader brokersJars() {
    List<URL> jars = new ArrayList<>();
    for (Path jar : Classpath.of(LabHome.find(), "broker").thirdParty()) {
      try {
        jars.add(jar.toUri().toURL());
      } catch (MalformedURLException e) {
        throw new LabException(jar + " can't be loaded (" + e.getMessage() + ").", e);
      }
    }
    return new URLClassLoader(jars.toArray(URL[]::new), Kafka4Rules.class.getClassLoader());
  }

  /**
   * A command as its tool understands it: the tool, then its options in alphabetical order, one to
   * a line; or the tool's objection.
   */
  String command(String line) {
    List<String> words;
    try {
      words = CommandLineText.words(line);
    } catch (LabException e) {
      return e.getMessage();
    }
    if (words.isEmpty()) {
      return "an empty line";
    }
    String tool = tool(words.get(0));
    String[] arguments = words.subList(1, words.size()).toArray(String[]::new);
    try {
      if (tool.equals("kafka-storage")) {
        return lines(tool, storageOptions(arguments));
      }
      return OPTIONS.containsKey(tool)
          ? lines(tool, options(tool, arguments))
          : "Kafka 4 has no tool " + tool;
    } catch (InvocationTargetException e) {
      return tool + " refuses it: " + e.getCause().getMessage();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Kafka's tools are built differently: " + e, e);
    }
  }

  private static String tool(String program) {
    return program.replaceFirst("^.*[/\\\\]", "").replaceFirst("\\.(sh|bat)$", "");
  }

  private static String lines(String tool, Map<String, String> options) {
    StringBuilder text = new StringBuilder(tool);
    options.forEach((name, value) -> text.append('\n').append((name + " " + value).strip()));
    return text.toString();
  }

  /** Parsed by the tool's own parser, without what the tool does and prints afterwards. */
  private Map<String, String> options(String tool, String[] arguments)
      throws ReflectiveOperationException {
    Class<?> type = broker.loadClass(OPTIONS.get(tool));
    Constructor<?> constructor = type.getDeclaredConstructor(String[].class);
    constructor.setAccessible(true);
    Object options = constructor.newInstance((Object) SMALLEST.get(tool).toArray(String[]::new));
    Object parser = type.getField("parser").get(options);
    Object found =
        parser.getClass().getMethod("parse", String[].class).invoke(parser, (Object) arguments);
    Class<?> spec = broker.loadClass("joptsimple.OptionSpec");
    Map<String, String> values = new TreeMap<>();
    for (Object each : (List<?>) found.getClass().getMethod("specs").invoke(found)) {
      List<?> names = (List<?>) spec.getMethod("options").invoke(each);
      List<?> given = (List<?>) found.getClass().getMethod("valuesOf", spec).invoke(found, each);
      values.put("--" + names.get(0), given.isEmpty() ? "" : String.valueOf(given.get(0)));
    }
    List<?> rest = (List<?>) found.getClass().getMethod("nonOptionArguments").invoke(found);
    rest.forEach(word -> values.put(word.toString(), "(no option)"));
    return values;
  }

  private Map<String, String> storageOptions(String[] arguments)
      throws ReflectiveOperationException {
    Object found =
        broker
            .loadClass("kafka.tools.StorageTool")
            .getMethod("parseArguments", String[].class)
            .invoke(null, (Object) arguments);
    Map<?, ?> attributes = (Map<?, ?>) found.getClass().getMethod("getAttrs").invoke(found);
    Map<String, String> values = new TreeMap<>();
    attributes.forEach(
        (name, value) -> {
          if (value != null && !Boolean.FALSE.equals(value)) {
            String option = name.equals("command") ? "" : "--" + name.toString().replace('_', '-');
            values.put((option + " " + (Boolean.TRUE.equals(value) ? "" : value)).strip(), "");
          }
        });
    return values;
  }

  /** A line of a {@code .properties} file as Java reads it. */
  static Properties settings(String line) {
    Properties settings = new Properties();
    try {
      settings.load(new StringReader(line));
    } catch (IOException | IllegalArgumentException e) {
      settings.setProperty("not readable", String.valueOf(e.getMessage()));
    }
    return settings;
  }

  /** What a node that is broker and controller says to these settings. */
  String node(Properties settings) {
    Properties all = new Properties();
    all.setProperty("process.roles", "broker,controller");
    all.setProperty("node.id", "1");
    all.setProperty("controller.listener.names", "CONTROLLER");
    all.setProperty("controller.quorum.bootstrap.servers", "localhost:9093");
    all.putAll(settings);
    try {
      broker
          .loadClass("kafka.server.KafkaConfig")
          .getConstructor(Map.class, boolean.class)
          .newInstance(all, false);
      return "accepted";
    } catch (InvocationTargetException e) {
      return "refused: " + e.getCause().getMessage();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Kafka's configuration is built differently: " + e, e);
    }
  }
}
