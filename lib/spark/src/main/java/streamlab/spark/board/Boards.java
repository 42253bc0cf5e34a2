package streamlab.spark.board;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.WeakHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.StreamingQuery;
import org.apache.spark.sql.streaming.StreamingQueryListener;
import streamlab.show.Displays;
import streamlab.show.Drawing;
import streamlab.show.Live;

/** The boards that are open. Spark tells one listener per session of all its queries. */
public final class Boards {

  private static final Map<SparkSession, Listener> LISTENERS = new WeakHashMap<>();
  private static final List<Board> OPEN = new CopyOnWriteArrayList<>();

  private Boards() {}

  /** Opens a board for a query here; it goes on changing until the query has ended. */
  public static void open(StreamingQuery query) {
    Drawing first = Board.first(query);
    open(query, Displays.live(first.html(), first.text()));
  }

  static void open(StreamingQuery query, Live place) {
    listenTo(query.sparkSession());
    Board board = new Board(query, place);
    board.begin(() -> OPEN.add(board));
    if (!query.isActive()) {
      close(board);
    }
  }

  /** Gives the boards of queries that have ended their last picture without delay. */
  public static void settle() {
    OPEN.stream().filter(board -> !board.query().isActive()).forEach(Boards::close);
  }

  private static synchronized void listenTo(SparkSession session) {
    LISTENERS.computeIfAbsent(
        session,
        each -> {
          Listener listener = new Listener();
          each.streams().addListener(listener);
          return listener;
        });
  }

  private static void close(Board board) {
    board.end();
    OPEN.remove(board);
  }

  private static List<Board> of(UUID run) {
    return OPEN.stream().filter(board -> board.query().runId().equals(run)).toList();
  }

  /** Passes on what a session's queries report; runs in a thread of Spark. */
  private static final class Listener extends StreamingQueryListener {
    @Override
    public void onQueryStarted(QueryStartedEvent event) {
      // No board can be open yet: opening one takes a query that has been started.
    }

    @Override
    public void onQueryProgress(QueryProgressEvent event) {
      of(event.progress().runId()).forEach(board -> board.add(event.progress()));
    }

    @Override
    public void onQueryIdle(QueryIdleEvent event) {
      of(event.runId()).forEach(Board::redraw);
    }

    @Override
    public void onQueryTerminated(QueryTerminatedEvent event) {
      of(event.runId()).forEach(Boards::close);
    }
  }
}
