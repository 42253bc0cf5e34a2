package streamlab.solutions.countrides.wrong;

import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Grouped;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Produced;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.countrides.CountRides;

/** Reads the rides with the default serde, which is for text. */
@WrongAnswer(misconception = "reads-without-serde", failsAt = "perPickUp")
public final class ReadsWithoutSerde implements CountRides {

  @Override
  public Topology topology(String rides, String perDropOff, String perPickUp) {
    StreamsBuilder builder = new StreamsBuilder();
    KStream<String, Ride> stream = builder.stream(rides);
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
