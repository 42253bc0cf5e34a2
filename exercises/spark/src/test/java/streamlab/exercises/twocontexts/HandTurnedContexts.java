package streamlab.exercises.twocontexts;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.streaming.Durations;
import org.apache.spark.streaming.StreamingContextState;
import org.apache.spark.streaming.api.java.JavaStreamingContext;
import org.apache.spark.streaming.scheduler.StreamingListener;
import org.apache.spark.streaming.scheduler.StreamingListenerBatchCompleted;
import org.apache.spark.util.ManualClock;
import streamlab.error.LabException;

/**
 * Contexts on the lab's SparkContext whose clock is turned by hand. A stop that would end Spark is
 * noted and spares Spark: the session is the reader's own, and only one can be in a JVM.
 */
@SuppressWarnings("deprecation") // DStreams are history, and the subject here
final class HandTurnedContexts implements TwoContexts.Contexts, AutoCloseable {

  private static final String CLOCK = "spark.streaming.clock";
  private static final int SECONDS = 15;

  private final JavaSparkContext spark;
  private final SparkConf settings;
  private final List<Context> made = new ArrayList<>();

  HandTurnedContexts(SparkSession session) {
    spark = JavaSparkContext.fromSparkContext(session.sparkContext());
    settings = session.sparkContext().conf();
    settings.set(CLOCK, ManualClock.class.getName());
  }

  private static final class Context extends JavaStreamingContext {

    private boolean started;
    private boolean withSpark;

    Context(JavaSparkContext spark) {
      super(spark, Durations.seconds(1));
    }

    @Override
    public void start() {
      super.start();
      started = true;
    }

    @Override
    public void stop() {
      stop(true);
    }

    @Override
    public void stop(boolean stopSparkContext) {
      withSpark |= stopSparkContext;
      super.stop(false);
    }

    @Override
    public void stop(boolean stopSparkContext, boolean stopGracefully) {
      // Gracefully would wait for a clock that nobody turns.
      stop(stopSparkContext);
    }

    @Override
    public void close() {
      stop(true);
    }

    boolean active() {
      return getState() == StreamingContextState.ACTIVE;
    }
  }

  @Override
  public JavaStreamingContext create() {
    Context context = new Context(spark);
    made.add(context);
    return context;
  }

  @Override
  public void oneBatch(JavaStreamingContext running) {
    if (running.getState() != StreamingContextState.ACTIVE) {
      throw new LabException("The context is not active: start it before you ask for a batch.");
    }
    CountDownLatch done = new CountDownLatch(1);
    running.ssc().addStreamingListener(new Completed(done));
    ((ManualClock) running.ssc().scheduler().clock()).advance(1000);
    try {
      if (!done.await(SECONDS, TimeUnit.SECONDS)) {
        throw new LabException(
            "The batch was not done within " + SECONDS + " s: does an output wait for something?");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LabException("Waiting for the batch was interrupted.", e);
    }
  }

  private record Completed(CountDownLatch done) implements StreamingListener {
    @Override
    public void onBatchCompleted(StreamingListenerBatchCompleted completed) {
      done.countDown();
    }
  }

  int started() {
    return (int) made.stream().filter(context -> context.started).count();
  }

  int active() {
    return (int) made.stream().filter(Context::active).count();
  }

  int stoppedWithSpark() {
    return (int) made.stream().filter(context -> context.withSpark).count();
  }

  /** Stops what is left, and gives the SparkContext its own clock back. */
  @Override
  public void close() {
    made.forEach(context -> context.stop(false));
    settings.remove(CLOCK);
  }
}
