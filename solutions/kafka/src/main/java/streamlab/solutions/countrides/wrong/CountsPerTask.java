package streamlab.solutions.countrides.wrong;

import java.util.Set;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.countrides.CountRides;

/** Counts pick-ups in a store of each task, though their rides lie in any partition. */
@WrongAnswer(misconception = "counts-per-task", failsAt = "repartitioned")
public final class CountsPerTask implements CountRides {

  @Override
  public Topology topology(String rides, String perDropOff, String perPickUp) {
    StreamsBuilder builder = new StreamsBuilder();
    KStream<String, Ride> stream =
        builder.stream(rides, Consumed.with(Serdes.String(), CountRides.rideSerde()));
    Produced<String, Long> counts = Produced.with(Serdes.String(), Serdes.Long());
    stream.groupByKey().count().toStream().to(perDropOff, counts);
    stream.process(new PickUps()).to(perPickUp, counts);
    return builder.build();
  }

  private static final class PickUps implements ProcessorSupplier<String, Ride, String, Long> {

    @Override
    public Set<StoreBuilder<?>> stores() {
      return Set.of(
          Stores.keyValueStoreBuilder(
              Stores.inMemoryKeyValueStore("pick-ups"), Serdes.String(), Serdes.Long()));
    }

    @Override
    public Processor<String, Ride, String, Long> get() {
      return new ContextualProcessor<>() {
        @Override
        public void process(Record<String, Ride> ride) {
          KeyValueStore<String, Long> counts = context().getStateStore("pick-ups");
          String pickUp = String.valueOf(ride.value().pickUp());
          Long before = counts.get(pickUp);
          counts.put(pickUp, before == null ? 1 : before + 1);
          context().forward(ride.withKey(pickUp).withValue(counts.get(pickUp)));
        }
      };
    }
  }
}
