package streamlab.spark.board;

import java.util.Arrays;
import org.apache.spark.sql.streaming.StreamingQuery;
import org.apache.spark.sql.streaming.StreamingQueryProgress;
import streamlab.show.Drawing;
import streamlab.show.Live;

/** One query's board: takes what Spark reports of each micro-batch and has it drawn. */
final class Board {

  private final StreamingQuery query;
  private final Live place;
  private final Tally tally = new Tally();
  private final Object ending = new Object();

  /** A board that is drawn on a place which shows {@link #first} already. */
  Board(StreamingQuery query, Live place) {
    this.query = query;
    this.place = place;
  }

  /** The picture of a query of which nothing is known yet. */
  static Drawing first(StreamingQuery query) {
    return draw(query, new Tally());
  }

  StreamingQuery query() {
    return query;
  }

  /** Takes all that Spark still remembers of the query, then what the listener may hear of it. */
  synchronized void begin(Runnable listening) {
    listening.run();
    addRecent();
    redraw();
  }

  synchronized void add(StreamingQueryProgress progress) {
    tally.add(progress);
    redraw();
  }

  /** Has the present state drawn when it is time to. */
  void redraw() {
    place.update(this::draw);
  }

  /**
   * The query is over: draws its last picture, now. Spark's listener and whoever waited for the
   * query may both come; each finds the picture drawn when this is done.
   */
  void end() {
    synchronized (ending) {
      synchronized (this) {
        addRecent();
      }
      Drawing last = draw();
      place.end(last.html(), last.text());
    }
  }

  private void addRecent() {
    Arrays.stream(query.recentProgress()).forEach(tally::add);
  }

  private synchronized Drawing draw() {
    return draw(query, tally);
  }

  private static Drawing draw(StreamingQuery query, Tally tally) {
    String name = query.name() == null ? query.id().toString().substring(0, 8) : query.name();
    return BoardDrawing.of(new BoardFacts(name, Status.of(query), tally.batch()));
  }
}
