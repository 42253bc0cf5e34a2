package streamlab.solutions.countrides.right;

import java.util.Set;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import streamlab.exercise.OtherRightAnswer;
import streamlab.exercises.countrides.CountRides;

/** Counts in a processor of its own and says itself where rides are repartitioned. */
@OtherRightAnswer("with the Processor API and an explicit repartitioning")
public final class ProcessorWithStore implements CountRides {

  @Override
  public Topology topology(String rides, String perDropOff, String perPickUp) {
    StreamsBuilder builder = new StreamsBuilder();
    KStream<String, Ride> stream =
        builder.stream(rides, Consumed.with(Serdes.String(), CountRides.rideSerde()));
    Produced<String, Long> counts = Produced.with(Serdes.String(), Serdes.Long());
    stream.process(new Counting("drop-offs")).to(perDropOff, counts);
    stream
        .selectKey((dropOff, ride) -> String.valueOf(ride.pickUp()))
        .repartition(Repartitioned.with(Serdes.String(), CountRides.rideSerde()))
        .process(new Counting("pick-ups"))
        .to(perPickUp, counts);
    return builder.build();
  }

  /** Makes processors that count records per key in a store of this name. */
  private record Counting(String store) implements ProcessorSupplier<String, Ride, String, Long> {

    @Override
    public Set<StoreBuilder<?>> stores() {
      return Set.of(
          Stores.keyValueStoreBuilder(
              Stores.persistentKeyValueStore(store), Serdes.String(), Serdes.Long()));
    }

    @Override
    public Processor<String, Ride, String, Long> get() {
      return new ContextualProcessor<>() {
        @Override
        public void process(Record<String, Ride> ride) {
          KeyValueStore<String, Long> counts = context().getStateStore(store);
          Long before = counts.get(ride.key());
          long now = before == null ? 1 : before + 1;
          counts.put(ride.key(), now);
          context().forward(ride.withValue(now));
        }
      };
    }
  }
}
