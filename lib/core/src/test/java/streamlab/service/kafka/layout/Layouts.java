package streamlab.service.kafka.layout;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** Topics for tests. */
final class Layouts {

  private Layouts() {}

  static final Replicas ONE = new Replicas(Optional.of(1), List.of(1), List.of(1));
  static final Replicas BEHIND = new Replicas(Optional.of(1), List.of(2, 1, 3), List.of(1, 2));

  static List<KeptRecord> records(long from, String... keys) {
    List<KeptRecord> records = new ArrayList<>();
    for (String key : keys) {
      records.add(
          new KeptRecord(
              from + records.size(),
              Optional.of(key).filter(k -> !k.isEmpty()),
              key.endsWith("!")));
    }
    return records;
  }

  static PartitionLayout partition(int number, PartitionLog log, GroupPosition... positions) {
    return new PartitionLayout(number, ONE, Optional.of(log), List.of(positions));
  }

  static GroupPosition at(String group, long offset) {
    return new GroupPosition(group, OptionalLong.of(offset));
  }

  static TopicLayout topic(PartitionLayout... partitions) {
    return new TopicLayout("payments", "delete", List.of(partitions));
  }

  static Element svg(String html) throws Exception {
    Element page =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(html)))
            .getDocumentElement();
    return (Element) page.getElementsByTagName("svg").item(0);
  }
}
