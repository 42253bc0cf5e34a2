package streamlab.spark.board;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Offsets as Spark's sources write them: JSON, of Kafka {@code {"topic":{"0":17,"1":9}}}. */
final class Offsets {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int LONGEST = 70;

  private Offsets() {}

  /** One line for a reader: {@code trades 0:17 1:9}. */
  static String text(String json) {
    Map<String, Map<Integer, Long>> topics = kafka(json);
    if (topics.isEmpty()) {
      return cut(json == null ? "" : json.replaceAll("\\s+", " "));
    }
    List<String> words = new ArrayList<>();
    topics.forEach(
        (topic, partitions) -> {
          words.add(topic);
          partitions.forEach((partition, offset) -> words.add(partition + ":" + offset));
        });
    return cut(String.join(" ", words));
  }

  /** Offsets by topic and partition; empty for sources other than Kafka. */
  static Map<String, Map<Integer, Long>> kafka(String json) {
    Map<String, Map<Integer, Long>> topics = new TreeMap<>();
    if (json == null || !json.startsWith("{")) {
      return topics;
    }
    try {
      for (Map.Entry<String, JsonNode> topic : JSON.readTree(json).properties()) {
        Map<Integer, Long> partitions = new TreeMap<>();
        for (Map.Entry<String, JsonNode> partition : topic.getValue().properties()) {
          partitions.put(Integer.valueOf(partition.getKey()), partition.getValue().longValue());
        }
        if (partitions.isEmpty()) {
          return Map.of();
        }
        topics.put(topic.getKey(), partitions);
      }
      return topics;
    } catch (JsonProcessingException | NumberFormatException e) {
      // Another source's offsets have another form.
      return Map.of();
    }
  }

  private static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
  }
}
