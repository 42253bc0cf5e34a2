package streamlab.solutions.countrides.wrong;

import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Grouped;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Produced;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.countrides.CountRides;

/** Gives the stream a new key and counts both on it. */
@WrongAnswer(misconception = "rekeyed-for-both", failsAt = "perDropOff")
public final class RekeyedForBoth implements CountRides {

  @Override
  public Topology topology(String rides, String perDropOff, String perPickUp) {
    StreamsBuilder builder = new StreamsBuilder();
    KStream<String, Ride> stream =
        builder.stream(rides, Consumed.with(Serdes.String(), CountRides.rideSerde()))
            .selectKey((dropOff, ride) -> String.valueOf(ride.pickUp()));
    Produced<String, Long> counts = Produced.with(Serdes.String(), Serdes.Long());
    Grouped<String, Ride> grouped = Grouped.with(Serdes.String(), CountRides.rideSerde());
    stream.groupByKey(grouped).count().toStream().to(perDropOff, counts);
    stream.groupByKey(grouped).count().toStream().to(perPickUp, counts);
    return builder.build();
  }
}
