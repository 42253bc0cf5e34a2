package streamlab.spark.shuffled;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;

/**
 * How the rows of a hundred seeds reach one query. Each seed's rows have an order of their own and
 * are cut into as many pieces as there are micro-batches, at random places; micro-batch {@code k}
 * holds the {@code k}-th piece of every seed. A piece may be empty.
 */
final class Deliveries {

  static final int SEEDS = 100;

  private static final int BATCHES = 8;

  private Deliveries() {}

  /**
   * The micro-batches.
   *
   * @param arrivals the rows of a seed in the order of their arrival
   */
  static List<List<Row>> of(IntFunction<List<Row>> arrivals) {
    List<List<Row>> batches = new ArrayList<>();
    IntStream.range(0, BATCHES).forEach(batch -> batches.add(new ArrayList<>()));
    for (int seed = 0; seed < SEEDS; seed++) {
      List<Row> rows = arrivals.apply(seed);
      int[] cuts = cuts(rows.size(), new Random(seed));
      for (int batch = 0; batch < BATCHES; batch++) {
        batches.get(batch).addAll(rows.subList(cuts[batch], cuts[batch + 1]));
      }
    }
    return batches;
  }

  /**
   * Where the pieces begin and end. A cut lies up to half a piece from its even place: the seeds
   * share the query's watermark, so one that ran far ahead would close the others' windows.
   */
  private static int[] cuts(int rows, Random random) {
    int[] cuts = new int[BATCHES + 1];
    for (int i = 1; i < BATCHES; i++) {
      cuts[i] = (int) Math.round(rows * (i - 0.5 + random.nextDouble()) / BATCHES);
    }
    cuts[BATCHES] = rows;
    return cuts;
  }
}
