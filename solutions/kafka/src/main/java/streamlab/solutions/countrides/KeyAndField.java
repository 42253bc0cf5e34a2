package streamlab.solutions.countrides;

import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Grouped;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Produced;
import streamlab.exercise.Solution;
import streamlab.exercises.countrides.CountRides;

/** Drop-offs by the key that is there, pick-ups by a field. */
@Solution
public final class KeyAndField implements CountRides {

  @Override
  public Topology topology(String rides, String perDropOff, String perPickUp) {
    StreamsBuilder builder = new StreamsBuilder();
    KStream<String, Ride> stream =
        builder.stream(rides, Consumed.with(Serdes.String(), CountRides.rideSerde()));
    Produced<String, Long> counts = Produced.with(Serdes.String(), Serdes.Long());

    stream.groupByKey().count().toStream().to(perDropOff, counts);

    stream
        .groupBy(
            (dropOff, ride) -> String.valueOf(ride.pickUp()),
            Grouped.with(Serdes.String(), CountRides.rideSerde()))
        .count()
        .toStream()
        .to(perPickUp, counts);

    return builder.build();
  }
}
