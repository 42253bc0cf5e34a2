package streamlab.exercises.partitioners;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What lies in each partition that has rows, as {@code 1 … 10: 10 rows}, by the smallest id. */
final class Ranges {

  private static final Pattern RANGE = Pattern.compile("(\\d+) … (\\d+): (\\d+) rows");

  private Ranges() {}

  static List<String> of(Dataset<Row> rows) {
    return rows.select("employee_id").javaRDD().glom().collect().stream()
        .filter(partition -> !partition.isEmpty())
        .map(
            partition ->
                partition.stream().collect(Collectors.summarizingInt(row -> row.getInt(0))))
        .sorted(Comparator.comparing(IntSummaryStatistics::getMin))
        .map(ids -> ids.getMin() + " … " + ids.getMax() + ": " + ids.getCount() + " rows")
        .toList();
  }

  /** Whether a range begins before the one below it has ended. */
  static boolean overlap(List<String> ranges) {
    List<Integer> bounds = new ArrayList<>();
    for (String range : ranges) {
      Matcher parts = parts(range);
      bounds.add(Integer.parseInt(parts.group(1)));
      bounds.add(Integer.parseInt(parts.group(2)));
    }
    return !bounds.equals(bounds.stream().sorted().toList());
  }

  static long total(List<String> ranges) {
    return ranges.stream().mapToLong(range -> Long.parseLong(parts(range).group(3))).sum();
  }

  private static Matcher parts(String range) {
    Matcher parts = RANGE.matcher(range);
    if (!parts.matches()) {
      throw new IllegalArgumentException("no range: " + range);
    }
    return parts;
  }
}
